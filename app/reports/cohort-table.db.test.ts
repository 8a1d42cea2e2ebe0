import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { cohortOf, member, viewer } from '~/cohorts/sample-cohort.ts';
import { recordAttendance } from '~/cohorts/attendance.server.ts';
import { findCohort, type CohortWithCourses } from '~/cohorts/cohort.server.ts';
import { recordExport } from '~/cohorts/export.server.ts';
import { matrixOf } from '~/cohorts/matrix.ts';
import { addMeeting } from '~/cohorts/meeting.server.ts';
import { rosters } from '~/cohorts/roster.server.ts';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { db } from '~/db/db.server.ts';
import { nothing, readLessons, take } from '~/learning/sample-attempt.ts';
import { COURSE, RIGHT, WRONG } from '~/learning/sample-course.ts';
import type { Cell } from '~/print/table.ts';
import { statementsDuring } from '../../tests/setup/database.ts';
import { cohortTable } from './cohort-table.server.ts';
import { certified, CODE, NUMBER, revision } from './sample-certificate.ts';

let nigora: Viewer;
let cohort: CohortWithCourses;

beforeEach(async () => {
  nigora = await viewer('nigora');
  const { id } = await cohortOf(nigora);
  cohort = (await findCohort(nigora, id)) as CohortWithCourses;
});

test('a member’s row has the figures of the cohort’s page, and the certificate with its public code', async () => {
  const aigerim = await member(cohort, 'aigerim');
  await take(aigerim, 'pre', WRONG);
  await readLessons(aigerim);
  await take(aigerim, 'post', RIGHT);
  await take(aigerim, 'final', RIGHT);
  await db().person.update({
    where: { id: aigerim },
    data: { certificateName: 'Айгерим Сериккызы', certificateLatin: 'Aigerim Serikkyzy' },
  });
  await certified(aigerim);
  const [row] = (await records()) as [Record<string, Cell>];
  const standing = (await rosters(cohort.id)).get(COURSE.slug) ?? [];
  const now = new Date();
  const [shown] = matrixOf(standing, { cohort, course: null, dueOn: null, now });
  expect(row).toMatchObject({
    Course: COURSE.slug,
    Person: 'aigerim',
    Name: 'Айгерим Сериккызы',
    'Name in Latin': 'Aigerim Serikkyzy',
    'Lessons completed': shown?.lessonsDone,
    'Pre-test, %': shown?.pre?.percent,
    'Post-test, %': shown?.post?.percent,
    'Final test, %': shown?.final?.percent,
    'Final test passed': 'yes',
    'Tries of the final test': 1,
    'Certificate number': NUMBER,
    'Certificate code': '7Q2K-ABCD-9EFG-1HJK-2MNP-3QRS-4TVW',
  });
  expect([row['Pre-test, %'], row['Post-test, %'], row['Final test, %']]).toEqual([50, 100, 100]);
});

test('what is not there is an empty cell, not a nought', async () => {
  await member(cohort, 'maral');
  const [row] = await records();
  expect(row).toMatchObject({
    Person: 'maral',
    Name: null,
    'How far': 'not started',
    'Lessons completed': 0,
    'Pre-test, %': null,
    'Final test passed': null,
    'Attendance, %': null,
    'Completed on': null,
    'Certificate code': null,
  });
});

test('only the code of the certificate that is valid is given', async () => {
  const aigerim = await member(cohort, 'aigerim');
  await take(aigerim, 'pre', WRONG);
  const certificateId = await certified(aigerim);
  await db().certificateRevision.updateMany({ where: { certificateId }, data: { state: 'replaced' } });
  await revision(certificateId, 2, CODE.replace('7', '8'));
  expect((await records())[0]?.['Certificate code']).toMatch(/^8Q2K/);
  await db().certificateRevision.updateMany({ where: { certificateId }, data: { state: 'revoked' } });
  expect((await records())[0]?.['Certificate code']).toBeNull();
});

test('days are those of the cohort’s own time zone', async () => {
  const lateInTheEvening = new Date('2026-11-24T20:30:00Z');
  const back = useClock(() => lateInTheEvening);
  try {
    await member(cohort, 'bakyt');
  } finally {
    back();
  }
  expect((await records())[0]?.Joined).toBe('2026-11-25');
});

test('attendance is told in per cent of the minutes held', async () => {
  const bakyt = await member(cohort, 'bakyt');
  const id = randomUUID();
  const today = new Date().toISOString().slice(0, 10);
  await addMeeting(nigora, cohort.id, id, { title: 'Session 1', heldOn: today, minutes: 90, course: null });
  await recordAttendance(nigora, id, new Map([[bakyt, 'part']]), nothing);
  expect((await records())[0]?.['Attendance, %']).toBe(50);
});

test('the words are in the trainer’s language, the figures the same', async () => {
  await member(cohort, 'maral');
  const { columns, batches } = await cohortTable(cohort, 'ru');
  expect(columns.slice(0, 5).map(({ head }) => head)).toEqual([
    'Курс',
    'Участник',
    'Имя',
    'В группе с',
    'Имя латиницей',
  ]);
  for await (const [row] of batches) expect(row?.slice(5, 8)).toEqual(['не начат', 0, null]);
});

test('no more statements are sent for many members than for few', async () => {
  await member(cohort, 'aigerim');
  const few = await statementsDuring(() => cohortTable(cohort, 'en'));
  for (const name of ['bakyt', 'daniyar', 'maral', 'nurlan']) await member(cohort, name);
  const many = await statementsDuring(() => cohortTable(cohort, 'en'));
  expect(many.length).toBe(few.length);
  expect(many.length).toBeLessThanOrEqual(8);
});

test('that somebody took it is recorded, without names', async () => {
  await recordExport(nigora.id, cohort.id, 'xlsx');
  expect(await db().auditEvent.findFirstOrThrow({ where: { verb: 'cohort.exported' } })).toMatchObject({
    actorId: nigora.id,
    subjectId: cohort.id,
    details: { format: 'xlsx' },
  });
});

/** Rows by their heads. */
async function records(): Promise<Record<string, Cell>[]> {
  const { columns, batches } = await cohortTable(cohort, 'en');
  const found: Record<string, Cell>[] = [];
  for await (const rows of batches) {
    found.push(...rows.map((row) => Object.fromEntries(columns.map(({ head }, index) => [head, row[index] ?? null]))));
  }
  expect(new Set(columns.map(({ head }) => head)).size).toBe(columns.length);
  return found;
}
