import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import { handIn as handInOrAsk, saveDraft, submitAttempt } from './attempt.server.ts';
import { findOwnAttempt } from './own-attempt.server.ts';
import { choose, handIn, nothing, own, readLessons, started, take } from './sample-attempt.ts';
import { COURSE, RIGHT, sampleQuiz, signUp, WRONG } from './sample-course.ts';
import { keepVersion, versionTaken } from './quiz-version.server.ts';

test('handing in marks, keeps the answers and closes the attempt', async () => {
  const personId = await signUp('aigerim');
  await readLessons(personId);
  const attempt = await started(personId, 'final');
  const [first = '', second = ''] = attempt.questions;
  const responses = { ...choose(attempt), [first]: { kind: 'single' as const, choice: WRONG } };
  delete responses[second];
  expect(await handIn(attempt, responses)).toBe('accepted');
  expect(await own(personId, attempt.id)).toMatchObject({ points: 2, maxPoints: 4, passed: false, awaiting: 0 });
  const answers = await db().answer.findMany({ orderBy: { question: 'asc' } });
  expect(answers).toHaveLength(3);
  expect(answers.find((answer) => answer.question === first)).toMatchObject({
    response: { kind: 'single', choice: WRONG },
    points: 0,
    maxPoints: 1,
  });
});

test('a final test is passed at the pass mark; pre- and post-tests are not passed or failed', async () => {
  const personId = await signUp('aigerim');
  expect(await take(personId, 'pre')).toMatchObject({ points: 4, maxPoints: 4, passed: null });
  await readLessons(personId);
  expect((await take(personId, 'post', WRONG)).passed).toBeNull();
  const final = await started(personId, 'final');
  const [first = ''] = final.questions;
  await handIn(final, { ...choose(final), [first]: { kind: 'single', choice: WRONG } });
  expect(await own(personId, final.id)).toMatchObject({ points: 3, maxPoints: 4, passed: true });
});

test('twenty submissions at once with ids of their own: one counts, the others are told so', async () => {
  const attempt = await started(await signUp('daniyar'), 'pre');
  let completions = 0;
  const then = async () => void (completions += 1);
  const handed = await Promise.all(Array.from({ length: 20 }, () => handIn(attempt, choose(attempt), { then })));
  expect(handed.filter((one) => one === 'accepted')).toHaveLength(1);
  expect(handed.filter((one) => one === 'already-submitted')).toHaveLength(19);
  expect(completions).toBe(1);
  expect(await db().answer.count()).toBe(3);
});

test('twenty submissions at once with one id all answer the same, and the result stays the first', async () => {
  const personId = await signUp('daniyar');
  const attempt = await started(personId, 'pre');
  const submissionId = randomUUID();
  const handed = await Promise.all(
    Array.from({ length: 20 }, () => handIn(attempt, choose(attempt), { submissionId })),
  );
  expect(new Set(handed)).toEqual(new Set(['accepted']));
  expect(await handIn(attempt, choose(attempt, WRONG), { submissionId })).toBe('accepted');
  expect((await own(personId, attempt.id)).points).toBe(4);
});

test('what follows a submission fails with it, and the attempt stays open', async () => {
  const personId = await signUp('daniyar');
  const attempt = await started(personId, 'pre');
  const refuse = async () => {
    throw new Error('no');
  };
  await expect(handIn(attempt, choose(attempt), { then: refuse })).rejects.toThrow('no');
  expect((await own(personId, attempt.id)).submittedAt).toBeNull();
  expect(await db().answer.count()).toBe(0);
});

test('only the questions of the attempt are marked', async () => {
  const personId = await signUp('daniyar');
  const attempt = await started(personId, 'pre');
  const forged = {
    p1: { kind: 'single' as const, choice: RIGHT },
    'no-such': { kind: 'single' as const, choice: RIGHT },
  };
  await handIn(attempt, forged);
  expect(await own(personId, attempt.id)).toMatchObject({ points: 0, maxPoints: 4 });
  expect(await db().answer.count()).toBe(0);
});

test('an attempt is marked by the version it was given', async () => {
  const personId = await signUp('maral');
  const attempt = await started(personId, 'pre');
  const changed = sampleQuiz('version-two', WRONG);
  await keepVersion('steps', changed);
  const bundle = await versionTaken(attempt.versionHash, changed);
  const submission = { attempt, course: COURSE, bundle, submissionId: randomUUID(), then: nothing };
  await submitAttempt({ ...submission, responses: choose(attempt, RIGHT) });
  expect((await own(personId, attempt.id)).points).toBe(4);
});

test('what is named in the person’s own words waits for a reader where it is not known', async () => {
  const personId = await signUp('nurlan');
  const attempt = await started(personId, 'pre');
  await handIn(attempt, choose(attempt, RIGHT, ['дверь', 'the ladder', 'a lamp']));
  expect(await own(personId, attempt.id)).toMatchObject({ points: 3, maxPoints: 4, awaiting: 2 });
  const items = await db().recallItem.findMany({ orderBy: { position: 'asc' } });
  expect(items.map((item) => [item.text, item.concept])).toEqual([
    ['дверь', 'doors'],
    ['the ladder', null],
    ['a lamp', null],
  ]);
});

test('a draft is kept with the time, replaced by the next, and refused after handing in', async () => {
  const personId = await signUp('nurlan');
  const attempt = await started(personId, 'pre');
  await saveDraft(attempt, choose(attempt, WRONG));
  expect(await saveDraft(attempt, choose(attempt, RIGHT, ["строка «с кавычками» и 'апострофом'"]))).toBe('accepted');
  const { draft } = await own(personId, attempt.id);
  expect(draft?.responses).toEqual(choose(attempt, RIGHT, ["строка «с кавычками» и 'апострофом'"]));
  expect(Date.parse(draft?.savedAt ?? '')).not.toBeNaN();
  await handIn(attempt);
  expect(await saveDraft(attempt, choose(attempt, WRONG))).toBe('already-submitted');
});

test('an unfinished test is kept and asked about, and handed in when that is confirmed', async () => {
  const personId = await signUp('nurlan');
  const attempt = await started(personId, 'pre');
  const [first = ''] = attempt.questions;
  const responses = { [first]: { kind: 'single' as const, choice: RIGHT } };
  const { bundle } = sampleQuiz();
  const submission = { attempt, course: COURSE, bundle, submissionId: randomUUID(), then: nothing };
  expect(await handInOrAsk({ ...submission, responses, confirmed: false })).toBe('unfinished');
  expect(await own(personId, attempt.id)).toMatchObject({ submittedAt: null, draft: { responses } });
  expect(await handInOrAsk({ ...submission, responses, confirmed: true })).toBe('accepted');
  expect((await own(personId, attempt.id)).points).toBe(1);
});

test('a finished test is not asked about', async () => {
  const attempt = await started(await signUp('nurlan'), 'pre');
  const { bundle } = sampleQuiz();
  const submission = { attempt, course: COURSE, bundle, submissionId: randomUUID(), then: nothing };
  expect(await handInOrAsk({ ...submission, responses: choose(attempt), confirmed: false })).toBe('accepted');
});

test('a pre-test begun before the first lesson cannot be handed in after it', async () => {
  const personId = await signUp('nurlan');
  await started(personId, 'pre');
  const { id } = await db().attempt.findFirstOrThrow();
  await readLessons(personId, ['first']);
  const attempt = await own(personId, id);
  expect(await handIn(attempt)).toBe('late');
  expect(await saveDraft(attempt, {})).toBe('late');
});

test('somebody else’s attempt is not found, and that is recorded; one that does not exist is not', async () => {
  const [maral, daniyar] = [await signUp('maral'), await signUp('daniyar')];
  const attempt = await started(maral, 'pre');
  expect(await findOwnAttempt(daniyar, attempt.id)).toBeNull();
  expect(await findOwnAttempt(daniyar, randomUUID())).toBeNull();
  expect(await findOwnAttempt(daniyar, "' OR 1=1 --\0")).toBeNull();
  expect(await db().auditEvent.findMany({ select: { verb: true, actorId: true, subjectId: true } })).toEqual([
    { verb: 'attempt.foreign-read', actorId: daniyar, subjectId: attempt.id },
  ]);
});
