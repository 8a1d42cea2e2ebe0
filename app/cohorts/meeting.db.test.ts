import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import { nothing } from '~/learning/sample-attempt.ts';
import { COURSE, signUp } from '~/learning/sample-course.ts';
import { attendees, recordAttendance } from './attendance.server.ts';
import { changeMeeting, removeMeeting } from './meeting-change.server.ts';
import { addMeeting, findMeeting, listMeetings } from './meeting.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';
import { removeMember } from './settings.server.ts';

const DRAFT = { title: 'Session 1', heldOn: '2027-03-01', minutes: 90, course: null };

async function withMeeting() {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const id = randomUUID();
  await addMeeting(nigora, cohort.id, id, DRAFT);
  return { nigora, cohort, id };
}

test('the same form twice adds one meeting; for another trainer there is no such cohort', async () => {
  const { nigora, cohort, id } = await withMeeting();
  expect(await addMeeting(nigora, cohort.id, id, DRAFT)).toBe(true);
  expect(await listMeetings(cohort.id)).toEqual([{ id, ...DRAFT, came: 0 }]);
  const bolot = await viewer('bolot');
  expect(await addMeeting(bolot, cohort.id, randomUUID(), DRAFT)).toBe(false);
  expect(await findMeeting(bolot, cohort.id, id)).toBeNull();
  expect(await db().meeting.count()).toBe(1);
});

test('who came is recorded, changed, and counted', async () => {
  const { nigora, cohort, id } = await withMeeting();
  const aigerim = await member(cohort, 'aigerim');
  const daniyar = await member(cohort, 'daniyar');
  await member(cohort, 'nurlan');
  await recordAttendance(
    nigora,
    id,
    new Map([
      [aigerim, 'present'],
      [daniyar, 'absent'],
    ]),
    nothing,
  );
  await recordAttendance(nigora, id, new Map([[daniyar, 'part']]), nothing);
  expect((await attendees(cohort.id, id)).map(({ username, state }) => [username, state])).toEqual([
    ['aigerim', 'present'],
    ['daniyar', 'part'],
    ['nurlan', null],
  ]);
  expect((await listMeetings(cohort.id))[0]?.came).toBe(2);
});

test('nobody from outside is recorded, and another trainer records nothing', async () => {
  const { nigora, cohort, id } = await withMeeting();
  const aigerim = await member(cohort, 'aigerim');
  const stranger = await signUp('maral');
  expect(await recordAttendance(await viewer('bolot'), id, new Map([[aigerim, 'present']]), nothing)).toBe(false);
  await recordAttendance(nigora, id, new Map([[stranger, 'present']]), nothing);
  expect(await db().attendance.count()).toBe(0);
});

test('whoever was there and has left since stays on the list; whoever left before is not on it', async () => {
  const { nigora, cohort, id } = await withMeeting();
  const aigerim = await member(cohort, 'aigerim');
  const daniyar = await member(cohort, 'daniyar');
  await recordAttendance(nigora, id, new Map([[aigerim, 'present']]), nothing);
  for (const personId of [aigerim, daniyar]) await removeMember(nigora, cohort.id, personId);
  expect((await attendees(cohort.id, id)).map(({ username }) => username)).toEqual(['aigerim']);
});

test('a meeting can be corrected, made one course’s own, and removed with its marks, by its own trainers alone', async () => {
  const { nigora, cohort, id } = await withMeeting();
  const aigerim = await member(cohort, 'aigerim');
  await recordAttendance(nigora, id, new Map([[aigerim, 'present']]), nothing);
  const key = { cohortId: cohort.id, id };
  const bolot = await viewer('bolot');
  const better = { ...DRAFT, minutes: 120, course: COURSE.slug };
  expect(await changeMeeting(bolot, key, better, nothing)).toBe(false);
  expect(await changeMeeting(nigora, key, better, nothing)).toBe(true);
  expect(await listMeetings(cohort.id)).toEqual([{ id, ...better, came: 1 }]);
  expect(await removeMeeting(bolot, key, nothing)).toBe(false);
  expect(await removeMeeting(nigora, key, nothing)).toBe(true);
  expect(await removeMeeting(nigora, key, nothing)).toBe(false);
  expect(await db().attendance.count()).toBe(0);
});
