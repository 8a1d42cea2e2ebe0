import type { Tx } from '~/db/connect.server.ts';
import type { AttendanceState } from '~/db/model.ts';
import type { MemberMeeting } from './learner-attendance.ts';

interface MeetingRow {
  id: string;
  course: string | null;
  title: string;
  heldOn: string;
  minutes: number | bigint;
  state: string | null;
  marks: number | bigint;
}

/** A cohort's meetings as they stand for one person, the latest day first. One statement. */
export async function memberMeetings(on: Tx, cohortId: string, personId: string): Promise<MemberMeeting[]> {
  const rows = await on.$queryRaw<MeetingRow[]>`
    SELECT t."id", t."course", t."title", t."heldOn", t."minutes", CAST(a."state" AS TEXT) AS "state",
           (SELECT COUNT(*) FROM "Attendance" x WHERE x."meetingId" = t."id") AS "marks"
      FROM "Meeting" t
      LEFT JOIN "Attendance" a ON a."meetingId" = t."id" AND a."personId" = ${personId}
     WHERE t."cohortId" = ${cohortId}
     ORDER BY t."heldOn" DESC, t."createdAt" DESC`;
  return rows.map(({ id, course, title, heldOn, minutes, state, marks }) => ({
    id,
    course,
    title,
    heldOn,
    minutes: Number(minutes),
    state: state as AttendanceState | null,
    isMarked: Number(marks) > 0,
  }));
}
