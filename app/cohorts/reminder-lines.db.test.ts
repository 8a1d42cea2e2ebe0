import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Cohort } from '~/db/model.ts';
import { extendDue } from '~/learning/allowance.server.ts';
import { COURSE } from '~/learning/sample-course.ts';
import { statementsDuring } from '../../tests/setup/database.ts';
import { chooseReminders } from './reminder-choice.server.ts';
import { reminderLines } from './reminder-lines.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';

let restore = () => {};
let cohort: Cohort;
let nurlan: string;

beforeEach(async () => {
  on('2027-02-01');
  cohort = await cohortOf(await viewer('nigora'));
  await db().cohortCourse.updateMany({ where: { cohortId: cohort.id }, data: { dueOn: '2027-03-10' } });
  nurlan = await member(cohort, 'nurlan');
});
afterEach(() => restore());

function on(day: string) {
  restore();
  restore = useClock(() => new Date(`${day}T05:00:00Z`));
}

const lines = () => reminderLines(nurlan, [COURSE.slug]);

test('from a week before a last day, and after it, his page names it, whether or not a letter went', async () => {
  on('2027-03-02');
  expect(await lines()).toEqual({});
  for (const day of ['2027-03-03', '2027-03-10', '2027-03-11', '2027-05-01']) {
    on(day);
    expect(await lines()).toEqual({ [COURSE.slug]: '2027-03-10' });
  }
});

test('his granted day is named in place of the cohort’s', async () => {
  const { id: enrolmentId } = await db().enrolment.findFirstOrThrow({ where: { personId: nurlan } });
  await transaction((tx) =>
    extendDue(tx, { id: randomUUID(), enrolmentId, dueOn: '2027-03-20', grantedById: 'nigora' }),
  );
  on('2027-03-11');
  expect(await lines()).toEqual({});
  on('2027-03-14');
  expect(await lines()).toEqual({ [COURSE.slug]: '2027-03-20' });
});

test('it is silent when he said stop, and speaks when he starts them again', async () => {
  on('2027-03-03');
  await chooseReminders(nurlan, false);
  expect(await lines()).toEqual({});
  await chooseReminders(nurlan, true);
  expect(await lines()).toEqual({ [COURSE.slug]: '2027-03-10' });
});

test.each([
  ['his cohort was put away', () => db().cohort.updateMany({ data: { archivedAt: new Date() } })],
  ['he has left', () => db().cohortMember.updateMany({ data: { leftAt: new Date() } })],
  ['he is a trainer now', () => db().person.updateMany({ data: { role: 'trainer' } })],
  ['there is a pause', () => db().cohort.updateMany({ data: { pausedFrom: '2027-03-01', pausedUntil: '2027-03-05' } })],
])('it is silent when %s', async (_, change) => {
  on('2027-03-03');
  expect(await lines()).not.toEqual({});
  await change();
  expect(await lines()).toEqual({});
});

test('it is silent when he has finished', async () => {
  on('2027-03-03');
  await db().enrolment.updateMany({ where: { personId: nurlan }, data: { open: null, completedAt: new Date() } });
  expect(await lines()).toEqual({});
});

test('it takes one statement, and none when nothing is under way', async () => {
  expect(await statementsDuring(lines)).toHaveLength(1);
  expect(await statementsDuring(() => reminderLines(nurlan, []))).toHaveLength(0);
});
