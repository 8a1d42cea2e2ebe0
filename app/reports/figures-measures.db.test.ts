import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { closeQuarter } from './closed-quarter.server.ts';
import { graduates, named } from './figures-sample.ts';
import { autumnOf, beginners, NOVEMBER, take } from './figures-sample-work.ts';

const ADMIN = { id: 'admin', role: 'admin' } as const;
let restore = () => {};

beforeEach(async () => {
  restore = useClock(() => new Date('2027-01-20T06:00:00Z'));
  await db().quizVersion.create({ data: { hash: 'v', course: 'any', content: {}, createdAt: NOVEMBER } });
});
afterEach(() => restore());

test('who took part and did not complete is a row of its own, and what the rate is of', async () => {
  await graduates(named('done', 30), { on: '2026-11-03' });
  await beginners(named('half', 10));
  await beginners(named('done', 5), 'smart-navigator');
  await graduates(named('idle', 6), { on: '2026-11-03', facts: { completedAt: null } });
  expect(await autumnOf('PS.5.3-15')).toMatchObject({ people: 30, partial: 10 });
  expect(await autumnOf('completion-rate')).toEqual({ rate: 75, part: 30, of: 40 });
});

test('who completes later has taken part in the quarter before', async () => {
  const ids = await beginners(named('half', 6));
  const completedAt = new Date('2027-01-05T06:00:00Z');
  await db().enrolment.updateMany({ where: { id: { in: ids } }, data: { completedAt, recordedAt: completedAt } });
  expect(await autumnOf('PS.5.3-15')).toMatchObject({ people: 0, partial: 6 });
});

test('finals passed, of those handed in, run by run', async () => {
  const runs = await beginners(named('a', 20));
  for (const [index, run] of runs.entries()) {
    await take(run, { quiz: 'final', points: 3, passed: false });
    if (index < 12) await take(run, { quiz: 'final', points: 9, passed: true });
  }
  await take(runs[19] ?? '', { quiz: 'final', points: 9, passed: true, submittedAt: new Date('2027-01-05T06:00:00Z') });
  expect(await autumnOf('pass-rate')).toEqual({ rate: 60, part: 12, of: 20 });
});

test('typed in by hand, and after extra tries', async () => {
  const runs = await graduates(named('a', 20), { on: '2026-11-03' });
  for (const [index, run] of runs.entries()) {
    await take(run, {
      quiz: 'final',
      points: 9,
      passed: true,
      mode: index < 5 ? 'paper' : index < 8 ? 'oral' : 'screen',
    });
  }
  const granted = runs
    .slice(0, 7)
    .map((enrolmentId) => ({ id: randomUUID(), enrolmentId, extraTries: 1, createdAt: NOVEMBER }));
  await db().allowance.createMany({ data: granted });
  expect(await autumnOf('typed-in')).toEqual({ rate: 40, part: 8, of: 20 });
  expect(await autumnOf('extra-tries')).toEqual({ rate: 35, part: 7, of: 20 });
  await closeQuarter(ADMIN, '2026-10-01');
  expect(await autumnOf('typed-in')).toEqual({ rate: 40, part: 8, of: 20 });
});

test('certificates, and how many of them are valid', async () => {
  const runs = await graduates(named('a', 12), { on: '2026-11-03' });
  for (const [index, enrolmentId] of runs.entries()) {
    const id = `certificate-${index}`;
    const state = index < 5 ? 'revoked' : 'valid';
    const revision = { code: id, revision: 1, printed: {}, signature: '-', state, createdAt: NOVEMBER } as const;
    await db().certificate.create({
      data: {
        id,
        enrolmentId,
        course: 'victim-centred-service',
        number: id,
        issuedAt: NOVEMBER,
        revisions: { create: revision },
      },
    });
  }
  expect(await autumnOf('certificates')).toEqual({ certificates: 12, valid: 7 });
});
