import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { db, transaction } from '~/db/db.server.ts';
import { extendDue } from '~/learning/allowance.server.ts';
import { COURSE } from '~/learning/sample-course.ts';
import { join } from './membership.server.ts';
import { chooseReminders } from './reminder-choice.server.ts';
import { cohortOf, viewer } from './sample-cohort.ts';
import { remindersOf, SampleReminding } from './sample-reminding.ts';

let here: SampleReminding;
let bakyt: string;
beforeEach(async () => {
  here = await SampleReminding.begin();
  bakyt = await here.learner('bakyt');
});
afterEach(() => here.close());

async function grant(dueOn: string) {
  const { id: enrolmentId } = await db().enrolment.findFirstOrThrow({ where: { personId: bakyt } });
  await transaction((tx) => extendDue(tx, { id: randomUUID(), enrolmentId, dueOn, grantedById: 'nigora' }));
}

const finished = () => db().enrolment.updateMany({ data: { open: null, completedAt: new Date() } });

test.each<[string, () => Promise<unknown>]>([
  ['has finished', finished],
  ['said stop', () => chooseReminders(bakyt, false)],
  ['has left', () => db().cohortMember.updateMany({ data: { leftAt: new Date() } })],
  ['is a trainer now', () => db().person.update({ where: { id: bakyt }, data: { role: 'trainer' } })],
  ['has lost the account', () => db().person.update({ where: { id: bakyt }, data: { disabledAt: new Date() } })],
  ['is in a cohort put away', () => here.changeCohort({ archivedAt: new Date() })],
  ['has a pause', () => here.changeCohort({ pausedFrom: '2027-03-01', pausedUntil: '2027-03-05' })],
  ['has no last day', () => db().cohortCourse.updateMany({ data: { dueOn: null } })],
])('nobody is reminded who %s', async (_, change) => {
  await change();
  await here.runOn('2027-03-03');
  expect(await remindersOf(bakyt)).toEqual([]);
  expect(here.post.letters()).toEqual([]);
});

test('what was granted to one person counts for them alone', async () => {
  const gulnara = await here.learner('gulnara');
  await grant('2027-03-20');
  await here.runOn('2027-03-03');
  expect(await remindersOf(bakyt)).toEqual([]);
  expect(await remindersOf(gulnara)).toHaveLength(1);
  await here.runOn('2027-03-13');
  expect(await remindersOf(bakyt)).toMatchObject([{ kind: 'due-soon', dueOn: '2027-03-20' }]);
});

test('a day granted long after the cohort’s is kept in mind', async () => {
  await grant('2027-05-20');
  await here.runOn('2027-05-13');
  expect(await remindersOf(bakyt)).toMatchObject([{ kind: 'due-soon', dueOn: '2027-05-20' }]);
});

test('after a long pause that came upon the last day there is a reminder', async () => {
  await here.changeCohort({ pausedFrom: '2027-03-08', pausedUntil: '2027-04-05' });
  await here.runOn('2027-04-05');
  expect(await remindersOf(bakyt)).toEqual([]);
  await here.runOn('2027-04-06');
  expect(await remindersOf(bakyt)).toMatchObject([{ kind: 'overdue', dueOn: '2027-03-10' }]);
});

test('of two cohorts that set a day, the later counts', async () => {
  const second = await cohortOf(await viewer('saule'));
  await join(bakyt, { cohortId: second.id, label: second.label, courses: [COURSE.slug] });
  await db().cohortCourse.updateMany({ where: { cohortId: second.id }, data: { dueOn: '2027-03-25' } });
  await here.runOn('2027-03-03');
  expect(await remindersOf(bakyt)).toEqual([]);
  await here.runOn('2027-03-18');
  expect(await remindersOf(bakyt)).toMatchObject([{ kind: 'due-soon', dueOn: '2027-03-25' }]);
});

test('reminders come between nine and eighteen o’clock where the cohort is', async () => {
  for (const instant of ['2027-03-03T03:59:00Z', '2027-03-03T13:00:00Z']) {
    here.at(instant);
    await here.post.run();
    expect(await remindersOf(bakyt)).toEqual([]);
  }
  await here.changeCohort({ timeZone: 'Europe/London' });
  await here.post.run();
  expect(here.post.letters()).toHaveLength(1);
});
