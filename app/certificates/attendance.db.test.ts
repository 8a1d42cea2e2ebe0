import { expect, test } from 'vitest';
import { addMeeting } from '~/cohorts/meeting.server.ts';
import { changeMeeting, removeMeeting } from '~/cohorts/meeting-change.server.ts';
import { join } from '~/cohorts/membership.server.ts';
import { recordAttendance } from '~/cohorts/attendance.server.ts';
import { viewer } from '~/cohorts/sample-cohort.ts';
import { holdMeeting } from '~/cohorts/sample-meeting.ts';
import { removeMember } from '~/cohorts/settings.server.ts';
import { createCohort } from '~/cohorts/cohort.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Then } from '~/learning/progress.server.ts';
import { awardWhatIsDue } from './award-due.server.ts';
import { completeIfEarned } from './award.server.ts';
import type { Courses } from './courses.server.ts';
import { COURSE, COURSES, readLessons, signUp, takeFinal } from './sample.ts';

const ASKING: Courses = { ...COURSES, find: () => ({ ...COURSE, attendance: 80 }) };
const then: Then = (tx, enrolmentId) => completeIfEarned(tx, enrolmentId, ASKING);
const work = { progress: async () => {} };
const job = { id: 'job', ownerId: null, payload: {}, done: 0 };

/** Everything of the course is done but coming to its meetings. */
async function almostDone() {
  const nigora = await viewer('nigora');
  const draft = { label: 'Osh, autumn', courses: [COURSE.slug], startsOn: null, dueOn: null, country: null };
  const cohort = await createCohort(nigora, draft);
  const personId = await signUp('aigerim');
  await join(personId, { cohortId: cohort.id, label: cohort.label, courses: [COURSE.slug] });
  const { id: enrolmentId } = await db().enrolment.findFirstOrThrow({ where: { personId } });
  await readLessons(enrolmentId);
  await takeFinal(enrolmentId, 4);
  return { nigora, cohort, personId, enrolmentId };
}

const isComplete = async () => (await db().enrolment.findFirstOrThrow()).completedAt !== null;

test('whoever was not at enough of the meetings is held back, and completes as the missing one is recorded', async () => {
  const { nigora, cohort, personId, enrolmentId } = await almostDone();
  await holdMeeting(nigora, cohort, { minutes: 60, marks: { [personId]: 'present' }, then: async () => {} });
  const missed = await holdMeeting(nigora, cohort, { minutes: 60, marks: { [personId]: 'part' }, then });
  expect(await isComplete()).toBe(false);
  expect(await transaction((tx) => completeIfEarned(tx, enrolmentId, ASKING))).toBe(false);
  await recordAttendance(nigora, missed, new Map([[personId, 'present']]), then);
  expect(await isComplete()).toBe(true);
  expect(await db().auditEvent.count({ where: { verb: 'course.completed' } })).toBe(1);
});

test('a course that does not ask, a cohort that never meets, and nobody’s cohort hold nobody back', async () => {
  const { nigora, cohort, enrolmentId, personId } = await almostDone();
  const award = (courses: Courses) => transaction((tx) => completeIfEarned(tx, enrolmentId, courses));
  const again = () => db().enrolment.update({ where: { id: enrolmentId }, data: { completedAt: null, open: 1 } });
  expect(await award(ASKING)).toBe(true);
  await again();
  await addMeeting(nigora, cohort.id, 'planned', { title: 'Later', heldOn: '2100-01-01', minutes: 60, course: null });
  expect(await award(ASKING)).toBe(false);
  expect(await award(COURSES)).toBe(true);
  await again();
  await removeMember(nigora, cohort.id, personId);
  expect(await award(ASKING)).toBe(true);
});

test.each(['corrected', 'removed'])('a course completes when a meeting that held somebody back is %s', async (how) => {
  const { nigora, cohort, personId } = await almostDone();
  await holdMeeting(nigora, cohort, { minutes: 60, marks: { [personId]: 'present' }, then });
  await db().enrolment.updateMany({ data: { completedAt: null, open: 1 } });
  const id = await holdMeeting(nigora, cohort, { minutes: 600, marks: { [personId]: 'absent' }, then });
  expect(await isComplete()).toBe(false);
  const key = { cohortId: cohort.id, id };
  const shorter = { title: 'Session', heldOn: '2100-01-01', minutes: 6, course: null };
  if (how === 'corrected') await changeMeeting(nigora, key, shorter, then);
  else await removeMeeting(nigora, key, then);
  expect(await isComplete()).toBe(true);
});

test('the final and the missing meeting, recorded at the same moment, complete', async () => {
  const { nigora, cohort, personId, enrolmentId } = await almostDone();
  const id = await holdMeeting(nigora, cohort, { minutes: 60, marks: { [personId]: 'absent' }, then });
  await db().attempt.updateMany({ data: { passed: null } });
  await Promise.all([
    recordAttendance(nigora, id, new Map([[personId, 'present']]), then),
    transaction(async (tx) => {
      await tx.attempt.updateMany({ where: { enrolmentId }, data: { passed: true } });
      await then(tx, enrolmentId);
    }),
  ]);
  expect(await isComplete()).toBe(true);
});

test('what comes to be earned without anybody handing in anything is completed within the hour, once', async () => {
  const { nigora, cohort, personId } = await almostDone();
  await holdMeeting(nigora, cohort, { marks: { [personId]: 'absent' }, then });
  await awardWhatIsDue(ASKING)(job, work);
  expect(await isComplete()).toBe(false);
  await removeMember(nigora, cohort.id, personId);
  await awardWhatIsDue(ASKING)(job, work);
  await awardWhatIsDue(ASKING)(job, work);
  expect(await isComplete()).toBe(true);
  expect(await db().auditEvent.count({ where: { verb: 'course.completed' } })).toBe(1);
});
