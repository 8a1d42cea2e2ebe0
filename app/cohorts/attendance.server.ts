import type { Viewer } from '~/accounts/viewer.server.ts';
import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { AttendanceState } from '~/db/model.ts';
import type { Then } from '~/learning/progress.server.ts';
import { settle } from './attendance-settling.server.ts';
import { within } from './cohort.server.ts';

export interface Attendee {
  personId: string;
  username: string;
  /** Null until somebody has recorded it. */
  state: AttendanceState | null;
}

/** The members of today and whoever was recorded before leaving, by username. */
export async function attendees(cohortId: string, meetingId: string): Promise<Attendee[]> {
  const recorded = { attendance: { some: { meetingId } } };
  const people = await db().person.findMany({
    where: {
      memberships: { some: { cohortId } },
      OR: [{ memberships: { some: { cohortId, leftAt: null } } }, recorded],
    },
    select: { id: true, username: true, attendance: { where: { meetingId }, select: { state: true } } },
    orderBy: { usernameKey: 'asc' },
  });
  return people.map(({ id, username, attendance }) => ({
    personId: id,
    username,
    state: attendance[0]?.state ?? null,
  }));
}

/**
 * Writes who came; `then` hears of every run that may be complete by that. People who are not of the cohort are passed
 * over. False: no such meeting of this trainer's.
 */
export function recordAttendance(
  trainer: Viewer,
  meetingId: string,
  states: ReadonlyMap<string, AttendanceState>,
  then: Then,
): Promise<boolean> {
  return transaction(async (tx) => {
    const meeting = await tx.meeting.findFirst({ where: { id: meetingId, cohort: within(trainer) } });
    if (!meeting) return false;
    const members = await tx.cohortMember.findMany({
      where: { cohortId: meeting.cohortId, personId: { in: [...states.keys()] } },
      select: { personId: true },
    });
    // Touching the meeting first makes a colleague who marks the same people wait.
    await tx.meeting.update({ where: { id: meetingId }, data: { heldOn: meeting.heldOn } });
    const marks = members.map(({ personId }) => ({
      meetingId,
      personId,
      state: states.get(personId) ?? 'absent',
      recordedById: trainer.id,
      recordedAt: now(),
    }));
    await tx.attendance.deleteMany({ where: { meetingId, personId: { in: marks.map(({ personId }) => personId) } } });
    await tx.attendance.createMany({ data: marks });
    await record(tx, { verb: 'attendance.recorded', actorId: trainer.id, subjectId: meetingId });
    await settle(tx, meeting.cohortId, then);
    return true;
  });
}
