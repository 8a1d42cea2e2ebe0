import { afterEach, beforeEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { COURSE } from '~/learning/sample-course.ts';
import { extendDueForMany } from './due-for-many.server.ts';
import { roster } from './roster.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';

const course = COURSE.slug;
let restore: () => void;

beforeEach(() => {
  restore = useClock(() => new Date('2027-03-01T06:00:00Z'));
});
afterEach(() => restore());

test('a later day for those ticked, and never an earlier one', async () => {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const [aigerim, maral] = [await member(cohort, 'aigerim'), await member(cohort, 'maral')];
  const extend = (dueOn: string, personIds: string[]) =>
    extendDueForMany(nigora, { cohortId: cohort.id, course, dueOn, personIds });
  expect(await extend('2027-04-01', [aigerim, 'somebody-else'])).toEqual({ errors: {}, changed: 1 });
  expect(await extend('2027-03-20', [aigerim, maral])).toEqual({ errors: {}, changed: 1 });
  const rows = await roster(cohort.id, course);
  expect(rows.map(({ username, ownDueOn }) => [username, ownDueOn])).toEqual([
    ['aigerim', '2027-04-01'],
    ['maral', '2027-03-20'],
  ]);
});

test('for everyone it is the cohort’s own day that moves', async () => {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  await member(cohort, 'aigerim');
  const extend = (dueOn: string) => extendDueForMany(nigora, { cohortId: cohort.id, course, dueOn, personIds: null });
  expect(await extend('2027-04-01')).toEqual({ errors: {}, changed: 1 });
  expect(await extend('2027-03-20')).toEqual({ errors: { dueOn: 'learner.dueNotLater' }, changed: 0 });
  const { id } = await db().person.findFirstOrThrow({ where: { username: 'aigerim' } });
  const forOne = { cohortId: cohort.id, course, dueOn: '2027-03-20', personIds: [id] };
  expect(await extendDueForMany(nigora, forOne)).toEqual({ errors: { dueOn: 'learner.dueNotLater' }, changed: 0 });
  expect(await db().cohortCourse.findMany({ select: { dueOn: true } })).toEqual([{ dueOn: '2027-04-01' }]);
});

test('nobody ticked, no such day, no such course, another’s cohort', async () => {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const aigerim = await member(cohort, 'aigerim');
  const form = { cohortId: cohort.id, course, dueOn: '2027-04-01', personIds: [aigerim] };
  expect(await extendDueForMany(await viewer('bolot'), form)).toBeNull();
  expect((await extendDueForMany(nigora, { ...form, personIds: [] }))?.errors).toEqual({
    people: 'morning.chooseSomebody',
  });
  expect((await extendDueForMany(nigora, { ...form, dueOn: '2027-02-31', course: 'doors' }))?.errors).toEqual({
    course: 'cohorts.courseProblem',
    dueOn: 'learner.dueNoSuchDay',
  });
  expect(await db().allowance.count()).toBe(0);
});
