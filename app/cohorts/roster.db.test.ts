import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Tx } from '~/db/connect.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import { extendDue, grantTries, type Granting } from '~/learning/allowance.server.ts';
import { readLessons, started, take } from '~/learning/sample-attempt.ts';
import { COURSE, RIGHT, WRONG } from '~/learning/sample-course.ts';
import { statementsDuring } from '../../tests/setup/database.ts';
import { roster } from './roster.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';

const MONDAY = new Date('2027-03-01T06:00:00Z');
const TUESDAY = new Date('2027-03-02T06:00:00Z');
const WEDNESDAY = new Date('2027-03-03T06:00:00Z');

test('everyone is there, by username, with how far they are', async () => {
  const cohort = await cohortOf(await viewer('nigora'));
  await member(cohort, 'maral');
  const aigerim = await member(cohort, 'aigerim');
  await take(aigerim, 'pre', WRONG);
  await readLessons(aigerim);
  await take(aigerim, 'post', RIGHT);
  await take(aigerim, 'final', RIGHT);
  const rows = await roster(cohort.id, COURSE.slug);
  expect(rows.map((row) => row.username)).toEqual(['aigerim', 'maral']);
  expect(rows[0]).toMatchObject({
    lessonsDone: 3,
    pre: { percent: 50, passed: null },
    post: { percent: 100 },
    final: { percent: 100, passed: true },
    finalTries: 1,
  });
  expect(rows[1]).toMatchObject({
    lessonsDone: 0,
    pre: null,
    post: null,
    final: null,
    finalTries: 0,
    completedAt: null,
  });
});

test('the roster knows which lessons are completed and when somebody last did something', async () => {
  const cohort = await cohortOf(await viewer('nigora'));
  const [aigerim, bakyt] = [await member(cohort, 'aigerim'), await member(cohort, 'bakyt')];
  await member(cohort, 'maral');
  await readLessons(aigerim, ['first', 'third']);
  await inEnrolment(bakyt, (enrolmentId) =>
    db().lessonProgress.create({ data: { enrolmentId, lesson: 'first', openedAt: MONDAY } }),
  );
  await db().lessonProgress.updateMany({
    where: { enrolment: { personId: aigerim } },
    data: { openedAt: MONDAY, completedAt: MONDAY },
  });
  await db().lessonProgress.updateMany({
    where: { enrolment: { personId: aigerim }, lesson: 'third' },
    data: { completedAt: TUESDAY },
  });
  const before = await roster(cohort.id, COURSE.slug);
  expect(before.map((row) => [...row.lessons].sort())).toEqual([['first', 'third'], [], []]);
  expect(before.map((row) => row.lastActivity)).toEqual([TUESDAY, MONDAY, null]);

  const { id } = await started(bakyt, 'pre');
  await db().attempt.update({ where: { id }, data: { startedAt: TUESDAY } });
  expect((await roster(cohort.id, COURSE.slug))[1]).toMatchObject({ lastActivity: TUESDAY, pre: null });
  await db().attempt.update({ where: { id }, data: { submittedAt: WEDNESDAY, points: 1, maxPoints: 4, open: null } });
  expect((await roster(cohort.id, COURSE.slug))[1]).toMatchObject({ lastActivity: WEDNESDAY, pre: { percent: 25 } });
});

test('the roster knows failed finals and what was granted to one person, of the days the latest granted', async () => {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const aigerim = await member(cohort, 'aigerim');
  await member(cohort, 'maral');
  for (const quiz of ['pre', 'post', 'final'] as const) {
    if (quiz === 'post') await readLessons(aigerim);
    await take(aigerim, quiz, WRONG);
  }
  const grant = (at: Date, granting: (tx: Tx, base: Granting) => Promise<boolean>) =>
    inEnrolment(aigerim, async (enrolmentId) => {
      const id = randomUUID();
      await transaction((tx) => granting(tx, { id, enrolmentId, grantedById: nigora.id }));
      await db().allowance.update({ where: { id }, data: { createdAt: at } });
    });
  await grant(TUESDAY, (tx, base) => extendDue(tx, { ...base, dueOn: '2027-06-01' }));
  await grant(MONDAY, (tx, base) => extendDue(tx, { ...base, dueOn: '2027-05-01' }));
  await grant(WEDNESDAY, grantTries);
  await grant(WEDNESDAY, grantTries);
  const rows = await roster(cohort.id, COURSE.slug);
  expect(rows[0]).toMatchObject({ finalTries: 1, finalsFailed: 1, extraTries: 2, ownDueOn: '2027-06-01' });
  expect(rows[1]).toMatchObject({ finalTries: 0, finalsFailed: 0, extraTries: 0, ownDueOn: null });
});

test('a roster takes three statements, whether few are in it or many', async () => {
  const cohort = await cohortOf(await viewer('nigora'));
  await member(cohort, 'aigerim');
  const few = await statementsDuring(() => roster(cohort.id, COURSE.slug));
  for (let index = 0; index < 30; index += 1) await member(cohort, `learner-${index}`);
  const many = await statementsDuring(() => roster(cohort.id, COURSE.slug));
  expect([few.length, many.length]).toEqual([3, 3]);
});

async function inEnrolment(personId: string, then: (enrolmentId: string) => Promise<unknown>) {
  const { id } = await db().enrolment.findFirstOrThrow({ where: { personId, course: COURSE.slug } });
  await then(id);
}
