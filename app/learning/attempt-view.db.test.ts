import { expect, test } from 'vitest';
import { viewAttempt } from './attempt-view.server.ts';
import { saveDraft } from './attempt.server.ts';
import type { OwnAttempt } from './own-attempt.server.ts';
import { choose, handIn, own, readLessons, started, take } from './sample-attempt.ts';
import { CANARY, COURSE, sampleQuiz, signUp, WRONG } from './sample-course.ts';
import { db } from '~/db/db.server.ts';

const view = (attempt: OwnAttempt) => viewAttempt(attempt, COURSE, sampleQuiz());

async function result(personId: string, attempt: OwnAttempt) {
  const shown = await view(await own(personId, attempt.id));
  if (!('result' in shown)) throw new Error('Not a result');
  return shown.result;
}

/** Ids of questions and texts alike: nothing of the pool or the forms may be in a page that reveals no answers. */
function leaks(page: unknown): string[] {
  const text = JSON.stringify(page);
  const secrets = [CANARY, '"key"', '"accept"', '"feedback"', '"concepts"', '"concept"', '"grade"'];
  return secrets.filter((secret) => text.includes(secret));
}

test('the paper shows the questions, the draft and what is missing, and no key', async () => {
  const personId = await signUp('maral');
  const attempt = await started(personId, 'pre');
  const [first = '', ...others] = attempt.questions;
  await saveDraft(attempt, { [first]: { kind: 'single', choice: WRONG } });
  const shown = await view(await own(personId, attempt.id));
  expect(shown).toMatchObject({
    paper: { responses: { [first]: { kind: 'single', choice: WRONG } }, unanswered: others, locale: 'en' },
  });
  expect(leaks(shown)).toEqual([]);
});

test('a first failed final gives away nothing but its total and the modules to read again', async () => {
  const personId = await signUp('maral');
  await readLessons(personId);
  const failed = await take(personId, 'final', WRONG);
  const shown = await result(personId, failed);
  expect(shown).toMatchObject({ revealed: 'objectives', percent: 0, passed: false, triesLeft: 2, review: [] });
  expect(shown.toRead.map((entry) => entry.module)).toEqual(['ground', 'house']);
  expect(leaks(shown)).toEqual([]);
  expect(JSON.stringify(shown)).not.toMatch(/"p\d"/);
});

test('a passed final shows its answers, and from then on an earlier failed one does too', async () => {
  const personId = await signUp('maral');
  await readLessons(personId);
  const failed = await take(personId, 'final', WRONG);
  await db().attempt.updateMany({ data: { submittedAt: new Date('2026-01-01') } });
  const passed = await take(personId, 'final');
  expect((await result(personId, passed)).review).toHaveLength(4);
  expect((await result(personId, failed)).revealed).toBe('full');
});

test('a final whose tries are spent shows its answers', async () => {
  const personId = await signUp('maral');
  await readLessons(personId);
  let last: OwnAttempt | undefined;
  for (let tries = 0; tries < COURSE.final.tries; tries++) {
    last = await take(personId, 'final', WRONG);
    await db().attempt.updateMany({ data: { submittedAt: new Date('2026-01-01') } });
  }
  expect((await result(personId, last as OwnAttempt)).revealed).toBe('full');
});

test('a pre-test shows its total until the post-test is in, and then its answers', async () => {
  const personId = await signUp('maral');
  const pre = await take(personId, 'pre');
  const before = await result(personId, pre);
  expect(before).toMatchObject({ revealed: 'total', points: 4, maxPoints: 4, toRead: [], review: [] });
  expect(leaks(before)).toEqual([]);
  await readLessons(personId);
  await take(personId, 'post');
  expect((await result(personId, pre)).review).toHaveLength(3);
});

test('a review shows what a person has read since', async () => {
  const personId = await signUp('maral');
  const pre = await started(personId, 'pre');
  await handIn(pre, choose(pre, WRONG, ['a ladder']));
  await readLessons(personId);
  await take(personId, 'post');
  await db().recallItem.updateMany({ where: { attemptId: pre.id }, data: { concept: 'roofs' } });
  await db().answer.updateMany({ where: { attemptId: pre.id, maxPoints: 2 }, data: { points: 1 } });
  const recalled = (await result(personId, pre)).review.find(({ question }) => question.kind === 'recall');
  expect(recalled?.grade).toEqual({ points: 1, maxPoints: 2, recalled: [{ text: 'a ladder', concept: 'roofs' }] });
});

test('a pre-test left open while the lessons began is no longer asked', async () => {
  const personId = await signUp('maral');
  const pre = await started(personId, 'pre');
  await readLessons(personId, ['first']);
  expect(await view(await own(personId, pre.id))).toEqual({ late: true });
});
