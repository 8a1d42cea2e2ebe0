import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { join } from '~/cohorts/membership.server.ts';
import { addNote } from '~/cohorts/note.server.ts';
import { cohortOf, viewer } from '~/cohorts/sample-cohort.ts';
import { holdMeeting } from '~/cohorts/sample-meeting.ts';
import { issueSlips } from '~/cohorts/slip.server.ts';
import { codeOfSlip } from '~/cohorts/slip-code.server.ts';
import { enterBySlip } from '~/cohorts/slip-entry.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Cohort } from '~/db/model.ts';
import { completer } from '~/learning/sample-follow-up.ts';
import { merge, mergePeople } from './merge-people.server.ts';
import { COURSE, COURSES, readLessons, signUp, takeFinal } from './sample.ts';

let admin: Viewer;
let nigora: Viewer;
let cohort: Cohort;
let nurlan: string;
let other: string;

beforeEach(async () => {
  admin = await viewer('admin', 'admin');
  nigora = await viewer('nigora');
  cohort = await cohortOf(nigora);
  nurlan = await signUp('nurlan');
  other = await signUp('nurlan2');
});

const joinUp = (otherId = other) => merge({ actorId: admin.id, keptId: nurlan, otherId });
const member = (personId: string) =>
  join(personId, { cohortId: cohort.id, label: cohort.label, courses: [COURSE.slug] });

test('in one cohort and at one meeting twice, the better of the two stays', async () => {
  await member(nurlan);
  await member(other);
  await db().cohortMember.updateMany({ where: { personId: nurlan }, data: { leftAt: new Date() } });
  await holdMeeting(nigora, cohort, { marks: { [nurlan]: 'part', [other]: 'present' } });
  await holdMeeting(nigora, cohort, { marks: { [nurlan]: 'present', [other]: 'absent' } });
  await holdMeeting(nigora, cohort, { marks: { [other]: 'part' } });
  await addNote(nigora, { id: randomUUID(), cohortId: cohort.id, personId: other, text: 'Comes by bus' });
  expect(await joinUp()).toMatchObject({ moved: { memberships: 1, attendance: 3, notes: 1 } });
  expect(await db().cohortMember.findMany()).toMatchObject([{ personId: nurlan, leftAt: null }]);
  const marks = await db().attendance.findMany();
  expect(new Set(marks.map(({ personId }) => personId))).toEqual(new Set([nurlan]));
  expect(marks.map(({ state }) => state).sort()).toEqual(['part', 'present', 'present']);
  expect(await db().note.findMany()).toMatchObject([{ personId: nurlan, text: 'Comes by bus' }]);
});

test('meetings of the other account may complete a course', async () => {
  const asked = { ...COURSES, find: () => ({ ...COURSE, attendance: 80 }) };
  await member(nurlan);
  await member(other);
  const { id: run } = await db().enrolment.findFirstOrThrow({ where: { personId: nurlan } });
  await readLessons(run);
  await takeFinal(run, 4);
  await holdMeeting(nigora, cohort, { marks: { [nurlan]: 'absent', [other]: 'present' } });
  await transaction((tx) => mergePeople(tx, { actorId: admin.id, keptId: nurlan, otherId: other }, asked));
  expect(await db().enrolment.findUnique({ where: { id: run } })).toMatchObject({ completedAt: expect.any(Date) });
});

test('a slip of the other account lets nobody into the one that stays', async () => {
  await member(other);
  await transaction((tx) => issueSlips(tx, nigora, { cohortId: cohort.id, personIds: [other] }));
  const { id } = await db().slip.findFirstOrThrow();
  await joinUp();
  expect(await db().slip.findMany()).toMatchObject([{ id, personId: nurlan }]);
  const entry = await enterBySlip({ code: codeOfSlip(id), formId: randomUUID() }, '192.0.2.1');
  expect(entry).toEqual({ unusable: 'voided' });
});

test('whoever was to be asked by a letter to the other account is asked on their page', async () => {
  const { id, enrolmentId } = await completer('nurlan3');
  const said = { way: 'letter', fromHour: 9, untilHour: 12, timeZone: 'Asia/Bishkek', givenAt: new Date() };
  await db().followUpConsent.create({ data: { enrolmentId, ...said } });
  await joinUp(id);
  const asked = { enrolmentId, way: 'self', fromHour: null, untilHour: null, withdrawnAt: null };
  expect(await db().followUpConsent.findMany()).toMatchObject([asked]);
});
