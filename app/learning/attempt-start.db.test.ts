import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { now, useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { begin } from './enrolment.server.ts';
import { start, started, readLessons, take } from './sample-attempt.ts';
import { COURSE, signUp, WRONG } from './sample-course.ts';

let restore = () => {};
afterEach(() => restore());

function at(instant: string) {
  restore();
  restore = useClock(() => new Date(instant));
}

const refused = (why: string) => ({ refused: expect.objectContaining({ why }) });

test('starting enrols, keeps the version and records form, seed, language and questions', async () => {
  const personId = await signUp('aigerim');
  const attempt = await started(personId, 'pre');
  expect(attempt).toMatchObject({ quiz: 'pre', course: 'steps', locale: 'en', versionHash: 'version-one' });
  expect(attempt.seed).toMatch(/^[0-9a-f]{32}$/);
  expect(attempt.questions).toHaveLength(3);
  expect(await db().quizVersion.count()).toBe(1);
});

test('the same client id answers with the same attempt, submitted or not; a new one resumes the open attempt', async () => {
  const personId = await signUp('aigerim');
  const clientId = randomUUID();
  const first = await start(personId, 'pre', clientId);
  expect(await start(personId, 'pre', clientId)).toEqual(first);
  expect(await start(personId, 'pre')).toEqual(first);
  await db().attempt.updateMany({ data: { submittedAt: now(), open: null } });
  expect(await start(personId, 'pre', clientId)).toEqual(first);
  expect(await start(personId, 'pre')).toEqual(refused('taken'));
});

test.each(['is not enrolled yet', 'is enrolled'])(
  'twenty starts at once by one who %s make one attempt',
  async (who) => {
    const personId = await signUp('aigerim');
    if (who === 'is enrolled') await begin({ personId, course: 'steps' });
    const begun = await Promise.all(Array.from({ length: 20 }, () => start(personId, 'pre')));
    expect(new Set(begun.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await db().enrolment.count()).toBe(1);
    expect(await db().attempt.count()).toBe(1);
  },
);

test('the work has an order: pre-test, lessons, post-test, final test', async () => {
  const personId = await signUp('aigerim');
  expect(await start(personId, 'final')).toEqual(refused('lessons-left'));
  expect(await start(personId, 'post')).toEqual(refused('no-pre-test'));
  await take(personId, 'pre');
  expect(await start(personId, 'post')).toEqual(refused('lessons-left'));
  await readLessons(personId);
  expect(await start(personId, 'final')).toEqual(refused('post-first'));
  await take(personId, 'post');
  expect(await start(personId, 'post')).toEqual(refused('taken'));
  await take(personId, 'final');
  expect(await start(personId, 'final')).toEqual(refused('passed'));
  await db().enrolment.updateMany({ data: { open: null, completedAt: now() } });
  expect(await start(personId, 'final')).toEqual(refused('completed'));
});

test('the pre-test closes with the first lesson, even one begun; without it there is no post-test', async () => {
  const personId = await signUp('aigerim');
  await start(personId, 'pre');
  await readLessons(personId, ['first']);
  expect(await start(personId, 'pre')).toEqual(refused('lessons-begun'));
  await readLessons(personId);
  expect(await start(personId, 'post')).toEqual(refused('no-pre-test'));
  expect(await start(personId, 'final')).toHaveProperty('attemptId');
});

test('the post-test has the other form', async () => {
  const personId = await signUp('aigerim');
  const pre = await take(personId, 'pre');
  await readLessons(personId);
  const post = await take(personId, 'post');
  const forms = await db().attempt.findMany({ select: { form: true } });
  expect(forms.map((row) => row.form).sort()).toEqual(['A', 'B']);
  expect(pre.questions.filter((id) => post.questions.includes(id))).toEqual([]);
});

test('a final test draws from the pool, as many as the course says', async () => {
  const personId = await signUp('aigerim');
  await readLessons(personId);
  const { questions } = await started(personId, 'final');
  expect(new Set(questions).size).toBe(COURSE.final.draw);
  expect(questions.every((id) => /^p\d$/.test(id))).toBe(true);
});

test('tries are limited and spaced, by the server’s clock and from the last submission', async () => {
  const personId = await signUp('daniyar');
  at('2026-11-24T08:00:00Z');
  await readLessons(personId);
  const first = await started(personId, 'final');
  at('2026-11-24T20:00:00Z');
  expect(await start(personId, 'final')).toEqual({ attemptId: first.id });
  await take(personId, 'final', WRONG);
  at('2026-11-25T07:59:59Z');
  expect(await start(personId, 'final')).toEqual({
    refused: { why: 'wait', until: new Date('2026-11-25T08:00:00Z') },
  });
  at('2026-11-25T08:00:00Z');
  await take(personId, 'final', WRONG);
  at('2026-11-25T20:00:00Z');
  await take(personId, 'final', WRONG);
  at('2027-11-25T20:00:00Z');
  expect(await start(personId, 'final')).toEqual(refused('spent'));
});
