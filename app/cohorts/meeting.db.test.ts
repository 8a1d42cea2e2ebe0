import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import { signUp } from '~/learning/sample-course.ts';
import { attendees, recordAttendance } from './attendance.server.ts';
import { addMeeting, findMeeting, listMeetings } from './meeting.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';
import { removeMember } from './settings.server.ts';

const DRAFT = { title: 'Session 1', heldOn: '2027-03-01', minutes: 90 };

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
  );
  await recordAttendance(nigora, id, new Map([[daniyar, 'part']]));
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
  expect(await recordAttendance(await viewer('bolot'), id, new Map([[aigerim, 'present']]))).toBe(false);
  await recordAttendance(nigora, id, new Map([[stranger, 'present']]));
  expect(await db().attendance.count()).toBe(0);
});

test('whoever was there and has left since stays on the list; whoever left before is not on it', async () => {
  const { nigora, cohort, id } = await withMeeting();
  const aigerim = await member(cohort, 'aigerim');
  const daniyar = await member(cohort, 'daniyar');
  await recordAttendance(nigora, id, new Map([[aigerim, 'present']]));
  for (const personId of [aigerim, daniyar]) await removeMember(nigora, cohort.id, personId);
  expect((await attendees(cohort.id, id)).map(({ username }) => username)).toEqual(['aigerim']);
});
