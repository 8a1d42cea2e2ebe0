import { beforeEach, expect, test } from 'vitest';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { take } from '~/learning/sample-attempt.ts';
import { localDay } from './local-day.ts';
import type { PaperTest } from './paper-choice.ts';
import { findWithdrawable, withdrawable, withdrawPaper } from './paper-withdrawal.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';
import { printedAndTyped, type Group } from './sample-paper.ts';

let group: Group;
let nigora: Viewer;
let aigerim: string;

beforeEach(async () => {
  nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  aigerim = await member(cohort, 'aigerim');
  group = { trainer: nigora, cohort, personId: aigerim };
});

const typed = (test: PaperTest) => printedAndTyped(group, test, { takenOn: localDay(now(), 'Asia/Tashkent') });

test('a paper typed in by mistake is taken back by whoever typed it, and may then be another form', async () => {
  const kept = await typed('pre-A');
  const id = kept && 'attemptId' in kept ? kept.attemptId : '';
  expect(await withdrawable(nigora, group.cohort.id)).toEqual([id]);
  const colleague = await viewer('gulnora');
  await db().cohortTrainer.create({ data: { cohortId: group.cohort.id, personId: colleague.id } });
  expect(await withdrawPaper(colleague, group.cohort.id, id)).toBe(false);
  expect(await withdrawPaper(nigora, group.cohort.id, id)).toBe(true);
  expect(await withdrawPaper(nigora, group.cohort.id, id)).toBe(false);
  expect(await db().answer.count()).toBe(0);
  expect(await db().auditEvent.count({ where: { verb: 'attempt.withdrawn', subjectId: aigerim } })).toBe(1);
  expect(await typed('pre-B')).toHaveProperty('attemptId');
});

test('what a later test builds on, or has completed the course, stays', async () => {
  const pre = await typed('pre-A');
  const post = await typed('post-B');
  const ids = [pre, post].map((kept) => (kept && 'attemptId' in kept ? kept.attemptId : ''));
  expect(await withdrawable(nigora, group.cohort.id)).toEqual([ids[1]]);
  await db().enrolment.updateMany({ data: { open: null, completedAt: new Date() } });
  expect(await findWithdrawable(nigora, group.cohort.id, ids[1] ?? '')).toBeNull();
});

test('an attempt on the screen is never taken back', async () => {
  const attempt = await take(aigerim, 'pre');
  expect(await findWithdrawable(nigora, group.cohort.id, attempt.id)).toBeNull();
});
