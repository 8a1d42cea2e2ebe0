import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { COURSE } from '~/learning/sample-course.ts';
import { statementsDuring } from '../../tests/setup/database.ts';
import { memberShares, ownShares } from './attendance-shares.server.ts';
import { addMeeting } from './meeting.server.ts';
import { join } from './membership.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';
import { holdMeeting } from './sample-meeting.ts';
import { removeMember } from './settings.server.ts';

let stopClock = () => {};
afterEach(() => stopClock());

function at(instant: string) {
  stopClock();
  stopClock = useClock(() => new Date(instant));
}

const own = async (personId: string) => (await ownShares(db(), personId)).get(COURSE.slug);

async function nigorasCohort() {
  const nigora = await viewer('nigora');
  return { nigora, cohort: await cohortOf(nigora) };
}

test('minutes count, part of a meeting half, and whoever was not marked was not there', async () => {
  const { nigora, cohort } = await nigorasCohort();
  const aigerim = await member(cohort, 'aigerim');
  const daniyar = await member(cohort, 'daniyar');
  await holdMeeting(nigora, cohort, { minutes: 90, marks: { [aigerim]: 'present', [daniyar]: 'part' } });
  await holdMeeting(nigora, cohort, { minutes: 30, marks: { [aigerim]: 'part' } });
  expect(await own(aigerim)).toEqual({ attended: 105, held: 120, meets: true });
  expect(await own(daniyar)).toEqual({ attended: 45, held: 120, meets: true });
  const shares = (await memberShares(db(), cohort.id)).get(COURSE.slug);
  expect(shares?.get(aigerim)).toEqual({ attended: 105, held: 120, meets: true });
  expect(shares?.get(daniyar)).toEqual({ attended: 45, held: 120, meets: true });
});

test('a meeting counts once somebody has been marked', async () => {
  const { nigora, cohort } = await nigorasCohort();
  const aigerim = await member(cohort, 'aigerim');
  expect(await own(aigerim)).toEqual({ attended: 0, held: 0, meets: false });
  await addMeeting(nigora, cohort.id, randomUUID(), {
    title: 'Session 2',
    heldOn: '2100-01-01',
    minutes: 60,
    course: null,
  });
  expect(await own(aigerim)).toEqual({ attended: 0, held: 0, meets: true });
});

test('a meeting of another course of the cohort does not count', async () => {
  const { nigora, cohort } = await nigorasCohort();
  await db().cohortCourse.create({ data: { cohortId: cohort.id, course: 'other' } });
  const aigerim = await member(cohort, 'aigerim');
  await holdMeeting(nigora, cohort, { course: 'other', marks: { [aigerim]: 'absent' } });
  await holdMeeting(nigora, cohort, { course: COURSE.slug, minutes: 60, marks: { [aigerim]: 'present' } });
  await holdMeeting(nigora, cohort, { minutes: 30, marks: { [aigerim]: 'present' } });
  expect(await own(aigerim)).toEqual({ attended: 90, held: 90, meets: true });
  expect((await ownShares(db(), aigerim)).get('other')).toEqual({ attended: 30, held: 120, meets: true });
});

test('what came before the day of joining, in the cohort’s own time zone, counts only where one was marked', async () => {
  const { nigora, cohort } = await nigorasCohort();
  const aigerim = await member(cohort, 'aigerim');
  at('2027-03-09T20:00:00Z');
  const late = await member(cohort, 'zarina');
  await holdMeeting(nigora, cohort, { heldOn: '2027-03-09', minutes: 90, marks: { [aigerim]: 'present' } });
  expect(await own(late)).toEqual({ attended: 0, held: 0, meets: true });
  await holdMeeting(nigora, cohort, { heldOn: '2027-03-10', minutes: 60, marks: { [aigerim]: 'present' } });
  expect(await own(late)).toEqual({ attended: 0, held: 60, meets: true });
  await holdMeeting(nigora, cohort, { heldOn: '2027-03-01', minutes: 30, marks: { [late]: 'present' } });
  expect(await own(late)).toEqual({ attended: 30, held: 90, meets: true });
});

test('of several cohorts the one joined last decides; who has left is in none', async () => {
  const { nigora, cohort } = await nigorasCohort();
  at('2027-03-01T08:00:00Z');
  const aigerim = await member(cohort, 'aigerim');
  await holdMeeting(nigora, cohort, { marks: { [aigerim]: 'absent' } });
  at('2027-06-01T08:00:00Z');
  const second = await cohortOf(nigora);
  await join(aigerim, { cohortId: second.id, label: second.label, courses: [COURSE.slug] });
  expect(await own(aigerim)).toEqual({ attended: 0, held: 0, meets: false });
  await removeMember(nigora, second.id, aigerim);
  expect(await own(aigerim)).toEqual({ attended: 0, held: 90, meets: true });
  await removeMember(nigora, cohort.id, aigerim);
  expect(await own(aigerim)).toBeUndefined();
});

test('one statement, whatever was held', async () => {
  const { nigora, cohort } = await nigorasCohort();
  const aigerim = await member(cohort, 'aigerim');
  await holdMeeting(nigora, cohort, { marks: { [aigerim]: 'present' } });
  expect(await statementsDuring(() => own(aigerim))).toHaveLength(1);
  expect(await statementsDuring(() => memberShares(db(), cohort.id))).toHaveLength(1);
});
