import type { Tx } from '~/db/connect.server.ts';
import type { AttendanceState } from '~/db/model.ts';
import { isCounted, minutesOf, type AttendanceShare, type CountedMeeting } from './attendance-share.ts';
import { daysIn } from './local-day.ts';

interface MeetingRow {
  personId: string;
  course: string;
  cohortId: string;
  timeZone: string;
  joinedAt: string | Date;
  /** Null where the cohort has no meeting for the course. */
  heldOn: string | null;
  minutes: number | bigint | null;
  /** How many were marked; a meeting is held once somebody was. */
  marks: number | bigint;
  state: string | null;
}

/** Course → how much of its meetings a person was there for, in the cohort of theirs joined last. One statement. */
export async function ownShares(on: Tx, personId: string): Promise<Map<string, AttendanceShare>> {
  const rows = await meetingRows(on, { personId, cohortId: '' });
  return new Map(
    [...groups(rows, ({ course }) => course)].map(([course, found]) => {
      const inLastCohort = found.filter(({ cohortId }) => cohortId === found[0]?.cohortId);
      return [course, shareOf(inLastCohort)];
    }),
  );
}

/** Course → person → how much of a cohort's meetings they were there for. One statement. */
export async function memberShares(on: Tx, cohortId: string): Promise<Map<string, Map<string, AttendanceShare>>> {
  const rows = await meetingRows(on, { personId: '', cohortId });
  const dayOf = daysIn(rows[0]?.timeZone ?? 'UTC');
  const sharesIn = (found: MeetingRow[]) => {
    const members = [...groups(found, ({ personId }) => personId)];
    return new Map(members.map(([personId, own]) => [personId, shareOf(own, dayOf)]));
  };
  const courses = [...groups(rows, ({ course }) => course)];
  return new Map(courses.map(([course, found]) => [course, sharesIn(found)]));
}

/** Meetings, once for each course and member they are for; the cohort joined last first. */
function meetingRows(on: Tx, { personId, cohortId }: { personId: string; cohortId: string }): Promise<MeetingRow[]> {
  return on.$queryRaw<MeetingRow[]>`
    SELECT m."personId", cc."course", m."cohortId", k."timeZone", m."joinedAt",
           t."heldOn", t."minutes", CAST(a."state" AS TEXT) AS "state",
           (SELECT COUNT(*) FROM "Attendance" x WHERE x."meetingId" = t."id") AS "marks"
      FROM "CohortMember" m
      JOIN "Cohort" k ON k."id" = m."cohortId"
      JOIN "CohortCourse" cc ON cc."cohortId" = m."cohortId"
      LEFT JOIN "Meeting" t ON t."cohortId" = m."cohortId"
           AND (t."course" IS NULL OR t."course" = cc."course")
      LEFT JOIN "Attendance" a ON a."meetingId" = t."id" AND a."personId" = m."personId"
     WHERE (m."personId" = ${personId} OR m."cohortId" = ${cohortId}) AND m."leftAt" IS NULL
     ORDER BY m."joinedAt" DESC, m."cohortId"`;
}

/** One member's, for one course. */
function shareOf(rows: MeetingRow[], dayOf = daysIn(rows[0]?.timeZone ?? 'UTC')): AttendanceShare {
  const joinedOn = rows[0] ? dayOf(new Date(rows[0].joinedAt)) : '';
  const counted = rows.flatMap(({ heldOn, minutes, marks, ...row }): CountedMeeting[] => {
    const state = row.state as AttendanceState | null;
    const counts = heldOn !== null && isCounted({ state, isMarked: Number(marks) > 0, heldOn }, joinedOn);
    return counts ? [{ minutes: Number(minutes), state }] : [];
  });
  return { ...minutesOf(counted), meets: rows.some(({ heldOn }) => heldOn !== null) };
}

function groups(rows: MeetingRow[], keyOf: (row: MeetingRow) => string): Map<string, MeetingRow[]> {
  const found = new Map<string, MeetingRow[]>();
  for (const row of rows) {
    const group = found.get(keyOf(row));
    if (group) group.push(row);
    else found.set(keyOf(row), [row]);
  }
  return found;
}
