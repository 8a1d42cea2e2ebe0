import { expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import { choose, handIn, own, readLessons, started, take } from '~/learning/sample-attempt.ts';
import { CANARY, COURSE, RIGHT, signUp, WRONG } from '~/learning/sample-course.ts';
import { readAttempt } from './attempt-for-trainer.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';

async function aigerimAndHerTrainer() {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const personId = await member(cohort, 'aigerim');
  const read = (attemptId: string, trainer = nigora) =>
    readAttempt(trainer, { cohortId: cohort.id, personId, attemptId });
  return { nigora, cohort, personId, read };
}

const traces = () => db().auditEvent.findMany({ where: { verb: 'attempt.read' } });

test('a trainer reads a final question by question, by the version it was given, and leaves a trace', async () => {
  const { nigora, personId, read } = await aigerimAndHerTrainer();
  await readLessons(personId);
  const attempt = await started(personId, 'final');
  const [first = '', second = '', third = ''] = attempt.questions;
  const answers = choose(attempt);
  delete answers[third];
  await handIn(attempt, { ...answers, [first]: { kind: 'single', choice: WRONG } });
  const shown = await read(attempt.id);
  expect(shown).toMatchObject({
    username: 'aigerim',
    course: COURSE.slug,
    quiz: 'final',
    points: 2,
    maxPoints: 4,
    percent: 50,
    passed: false,
    isOpenToThem: false,
  });
  const byId = Object.fromEntries((shown?.review ?? []).map((one) => [one.id, one]));
  expect(shown?.review?.map(({ id }) => id)).toEqual(attempt.questions);
  expect(byId[first]).toMatchObject({ response: { choice: WRONG }, grade: { points: 0 }, standing: 'sound' });
  expect(byId[second]).toMatchObject({ response: { choice: RIGHT }, grade: { points: 1 } });
  expect(byId[third]).toMatchObject({ response: undefined, grade: { points: 0, maxPoints: 1 } });
  expect(byId[first]?.text.feedback).toBe(`${CANARY} why ${first} en`);
  expect(await traces()).toMatchObject([{ actorId: nigora.id, subjectId: attempt.id, details: null }]);
});

test('a pre-test shows a trainer its total alone until the post-test is in, and then everything', async () => {
  const { personId, read } = await aigerimAndHerTrainer();
  const pre = await take(personId, 'pre', WRONG);
  await readLessons(personId);
  const early = await read(pre.id);
  expect(early).toMatchObject({ quiz: 'pre', points: 2, maxPoints: 4, review: null });
  expect(JSON.stringify(early)).not.toContain(CANARY);
  await started(personId, 'post');
  expect((await read(pre.id))?.review).toBeNull();
  const post = await take(personId, 'post');
  expect((await read(pre.id))?.review).toHaveLength(3);
  expect(await read(post.id)).toMatchObject({ isOpenToThem: true, review: [{}, {}, {}] });
});

test('words that wait to be read stay unseen here until they are, and are shown then', async () => {
  const { personId, read } = await aigerimAndHerTrainer();
  await take(personId, 'pre');
  await readLessons(personId);
  const post = await started(personId, 'post');
  await handIn(post, choose(post, RIGHT, ['a door', 'the ladder']));
  const recalled = async () => (await read(post.id))?.review?.find(({ question }) => question.kind === 'recall');
  const before = await recalled();
  expect(before?.grade.recalled?.map(({ text }) => text)).toEqual(['a door', '']);
  expect(JSON.stringify(before)).not.toContain('ladder');
  await db().recallItem.updateMany({ where: { text: 'the ladder' }, data: { concept: 'none' } });
  expect((await recalled())?.grade.recalled?.map(({ text }) => text)).toEqual(['a door', 'the ladder']);
});

test('a question says whether it is void or proposed to be', async () => {
  const { personId, read } = await aigerimAndHerTrainer();
  await readLessons(personId);
  const final = await take(personId, 'final', WRONG);
  const [first = '', second = '', third = ''] = final.questions;
  const proposal = { course: COURSE.slug, reason: 'Two answers fit', proposedAt: new Date() };
  await db().voidedQuestion.createMany({
    data: [
      { ...proposal, id: '1', question: first },
      { ...proposal, id: '2', question: second, accepted: true },
      { ...proposal, id: '3', question: third, accepted: false },
      { ...proposal, id: '4', question: third, course: 'other', accepted: true },
    ],
  });
  const shown = await read(final.id);
  expect(shown?.review?.slice(0, 3).map(({ standing, isVoid }) => [standing, isVoid])).toEqual([
    ['proposed', false],
    ['void', true],
    ['sound', false],
  ]);
});

test('there is nothing to read of a test still open, of another trainer’s, of another person’s or course, or once they have left', async () => {
  const { nigora, cohort, personId, read } = await aigerimAndHerTrainer();
  await readLessons(personId);
  const open = await started(personId, 'final');
  expect(await read(open.id)).toBeNull();
  await handIn(open);
  const bolot = await viewer('bolot');
  const daniyar = await member(cohort, 'daniyar');
  expect(await read(open.id, bolot)).toBeNull();
  expect(await readAttempt(nigora, { cohortId: cohort.id, personId: daniyar, attemptId: open.id })).toBeNull();
  const elsewhere = { cohortId: (await cohortOf(bolot)).id, personId, attemptId: open.id };
  expect(await readAttempt(bolot, elsewhere)).toBeNull();
  expect(await readAttempt(nigora, { ...elsewhere, cohortId: cohort.id, personId: await signUp('x') })).toBeNull();
  await db().cohortCourse.updateMany({ data: { course: 'other' } });
  expect(await read(open.id)).toBeNull();
  await db().cohortCourse.updateMany({ data: { course: COURSE.slug } });
  expect(await read(open.id)).not.toBeNull();
  await db().cohortMember.updateMany({ data: { leftAt: new Date() } });
  expect(await read(open.id)).toBeNull();
  expect(await traces()).toHaveLength(1);
  expect((await own(personId, open.id)).submittedAt).not.toBeNull();
});
