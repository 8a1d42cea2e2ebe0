import { expect, inject, test } from 'vitest';
import { db, transaction } from '~/db/db.server.ts';
import { completeIfEarned } from './award.server.ts';
import { COURSES, enrolled, graduate, readLessons, signUp, takeFinal } from './sample.ts';

const award = (enrolmentId: string) => transaction((tx) => completeIfEarned(tx, enrolmentId, COURSES));

test('lessons without the final do not complete, nor the final without all lessons', async () => {
  const personId = await signUp('aigerim');
  const enrolmentId = await enrolled(personId);
  await readLessons(enrolmentId, ['first']);
  await takeFinal(enrolmentId, 4);
  expect(await award(enrolmentId)).toBe(false);
  await readLessons(enrolmentId, ['second']);
  await db().attempt.updateMany({ data: { passed: false } });
  expect(await award(enrolmentId)).toBe(false);
  expect((await db().enrolment.findUniqueOrThrow({ where: { id: enrolmentId } })).completedAt).toBeNull();
});

test('a lesson read under its old name counts', async () => {
  const enrolmentId = await enrolled(await signUp('aigerim'));
  await readLessons(enrolmentId, ['first', 'second-of-old']);
  await takeFinal(enrolmentId, 3);
  expect(await award(enrolmentId)).toBe(true);
});

test('twenty at once complete once, with what is counted copied from the person', async () => {
  const person = { sex: 'female', birthYear: 1990, sector: 'ngo', country: 'KZ', region: 'Алматы' } as const;
  const enrolmentId = await enrolled(await signUp('aigerim', person));
  await readLessons(enrolmentId);
  await takeFinal(enrolmentId, 3);
  const answers = await Promise.all(Array.from({ length: 20 }, () => award(enrolmentId)));
  expect(answers.filter(Boolean)).toHaveLength(1);
  expect(await db().auditEvent.count({ where: { verb: 'course.completed' } })).toBe(1);
  expect(await db().enrolment.findUniqueOrThrow({ where: { id: enrolmentId } })).toMatchObject({
    ruleVersion: 2,
    open: null,
    countedSex: 'female',
    countedBirthYear: 1990,
    countedSector: 'ngo',
    countedCountry: 'KZ',
    countedRegion: 'Алматы',
    countedOrganisation: null,
  });
});

test('the last lesson and the final, handed in at the same moment, complete', async () => {
  const enrolmentId = await enrolled(await signUp('aigerim'));
  await readLessons(enrolmentId, ['first']);
  await takeFinal(enrolmentId, 3);
  await db().attempt.updateMany({ data: { passed: null } });
  await Promise.all([
    transaction(async (tx) => {
      const at = new Date();
      await tx.lessonProgress.create({ data: { enrolmentId, lesson: 'second', openedAt: at, completedAt: at } });
      await completeIfEarned(tx, enrolmentId, COURSES);
    }),
    transaction(async (tx) => {
      await tx.attempt.updateMany({ where: { enrolmentId }, data: { passed: true } });
      await completeIfEarned(tx, enrolmentId, COURSES);
    }),
  ]);
  expect((await db().enrolment.findUniqueOrThrow({ where: { id: enrolmentId } })).completedAt).not.toBeNull();
});

// SQLite has one writer at a time anyway.
test.skipIf(inject('engine') === 'sqlite')(
  'whoever looks at an enrolment keeps others waiting until they are done',
  async () => {
    const enrolmentId = await enrolled(await signUp('aigerim'));
    await transaction(async (tx) => {
      await completeIfEarned(tx, enrolmentId, COURSES);
      const another = db().$queryRaw`SELECT 1 FROM "Enrolment" WHERE "id" = ${enrolmentId} FOR UPDATE NOWAIT`;
      await expect(another).rejects.toThrow(/could not obtain lock/);
    });
  },
);

test('what is counted does not change after completion', async () => {
  const { personId, enrolmentId } = await graduate('aigerim', { country: 'KZ' });
  await db().person.update({ where: { id: personId }, data: { country: 'UZ' } });
  expect(await award(enrolmentId)).toBe(false);
  expect((await db().enrolment.findUniqueOrThrow({ where: { id: enrolmentId } })).countedCountry).toBe('KZ');
});

test('a course is completed on the day its last thing was done, and recorded when the server came to know', async () => {
  const enrolmentId = await enrolled(await signUp('maral'));
  await readLessons(enrolmentId);
  await takeFinal(enrolmentId, 3);
  const writtenAt = new Date('2026-09-12T07:00:00Z');
  await db().attempt.updateMany({ data: { submittedAt: writtenAt, mode: 'paper' } });
  await db().lessonProgress.updateMany({ data: { completedAt: new Date('2026-09-10T07:00:00Z') } });
  const before = Date.now();
  expect(await award(enrolmentId)).toBe(true);
  const { completedAt, recordedAt } = await db().enrolment.findUniqueOrThrow({ where: { id: enrolmentId } });
  expect(completedAt).toEqual(writtenAt);
  expect(recordedAt?.getTime()).toBeGreaterThanOrEqual(before);
});

test('a final passed twice counts from the first time, and no clock completes a course later than now', async () => {
  const enrolmentId = await enrolled(await signUp('maral'));
  await readLessons(enrolmentId);
  await takeFinal(enrolmentId, 3);
  await takeFinal(enrolmentId, 4);
  await db().lessonProgress.updateMany({ data: { completedAt: new Date('2026-09-10T07:00:00Z') } });
  const [first, second] = await db().attempt.findMany({ select: { id: true } });
  await db().attempt.update({ where: { id: first?.id }, data: { submittedAt: new Date('2026-09-12T07:00:00Z') } });
  await db().attempt.update({ where: { id: second?.id }, data: { submittedAt: new Date('2026-10-12T07:00:00Z') } });
  await award(enrolmentId);
  const done = () => db().enrolment.findUniqueOrThrow({ where: { id: enrolmentId } });
  expect((await done()).completedAt).toEqual(new Date('2026-09-12T07:00:00Z'));
  await db().enrolment.update({ where: { id: enrolmentId }, data: { completedAt: null, open: 1 } });
  await db().lessonProgress.updateMany({ data: { completedAt: new Date('2100-01-01T00:00:00Z') } });
  await award(enrolmentId);
  expect((await done()).completedAt?.getTime()).toBeLessThanOrEqual(Date.now());
});
