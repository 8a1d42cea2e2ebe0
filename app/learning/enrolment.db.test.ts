import { expect, test } from 'vitest';
import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import { begin, enrol } from './enrolment.server.ts';
import { signUp } from './sample-course.ts';

test('twenty enrolments of Aigerim at once make one, and each answers with it', async () => {
  const personId = await signUp('aigerim');
  const enrolments = await Promise.all(
    Array.from({ length: 20 }, () => transaction((tx) => enrol(tx, { personId, course: 'steps' }))),
  );
  expect(new Set(enrolments.map((enrolment) => enrolment.id)).size).toBe(1);
  expect(await db().enrolment.count()).toBe(1);
});

test('whoever loses the race answers with the enrolment of whoever won', async () => {
  const enrolling = { personId: await signUp('aigerim'), course: 'steps' };
  await Promise.all([1, 2, 3].map(() => transaction((tx) => tx.person.count())));
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let written = () => {};
  const isWritten = new Promise<void>((resolve) => (written = resolve));
  const winner = transaction(async (tx) => {
    const enrolment = await enrol(tx, enrolling);
    written();
    await held;
    return enrolment;
  });
  await isWritten;
  const loser = transaction((tx) => enrol(tx, enrolling));
  setTimeout(release, 500);
  expect((await loser).id).toBe((await winner).id);
});

test('an enrolment written by hand reads back as one written by Prisma', async () => {
  const personId = await signUp('aigerim');
  const before = now();
  const enrolment = await transaction((tx) => enrol(tx, { personId, course: 'steps' }));
  expect(enrolment.startedAt).toBeInstanceOf(Date);
  expect(enrolment.startedAt.getTime()).toBeGreaterThanOrEqual(before.getTime());
  expect(await db().enrolment.count({ where: { startedAt: { gte: before, lte: now() } } })).toBe(1);
});

test('Daniyar and Maral each have their own', async () => {
  const [daniyar, maral] = [await signUp('daniyar'), await signUp('maral')];
  for (const personId of [daniyar, maral]) await transaction((tx) => enrol(tx, { personId, course: 'steps' }));
  expect(await db().enrolment.count()).toBe(2);
});

test('“Start this course” does not begin a completed course again; enrolling anew does', async () => {
  const personId = await signUp('aigerim');
  await begin({ personId, course: 'steps' });
  await db().enrolment.updateMany({ data: { open: null, completedAt: now() } });
  await begin({ personId, course: 'steps' });
  expect(await db().enrolment.count()).toBe(1);
  await transaction((tx) => enrol(tx, { personId, course: 'steps' }));
  expect(await db().enrolment.count({ where: { open: 1 } })).toBe(1);
  expect(await db().enrolment.count()).toBe(2);
});
