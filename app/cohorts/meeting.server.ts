import type { Viewer } from '~/accounts/viewer.server.ts';
import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Meeting } from '~/db/model.ts';
import { within } from './cohort.server.ts';
import type { MeetingDraft } from './meeting-form.ts';

export interface MeetingSummary {
  id: string;
  /** Null: every course of the cohort. */
  course: string | null;
  title: string;
  heldOn: string;
  minutes: number;
  /** Who came, in full or in part. */
  came: number;
}

/** A cohort's meetings, the latest day first. */
export async function listMeetings(cohortId: string): Promise<MeetingSummary[]> {
  const meetings = await db().meeting.findMany({
    where: { cohortId },
    include: { _count: { select: { attendance: { where: { state: { not: 'absent' } } } } } },
    orderBy: [{ heldOn: 'desc' }, { createdAt: 'desc' }],
  });
  return meetings.map(({ id, course, title, heldOn, minutes, _count }) => ({
    id,
    course,
    title,
    heldOn,
    minutes,
    came: _count.attendance,
  }));
}

/** `id` is made by the page: the same one again changes nothing. False: no such cohort of this trainer's. */
export function addMeeting(trainer: Viewer, cohortId: string, id: string, draft: MeetingDraft): Promise<boolean> {
  return transaction(async (tx) => {
    const cohort = await tx.cohort.findFirst({ where: { id: cohortId, ...within(trainer) }, select: { id: true } });
    if (!cohort) return false;
    const written = await tx.$executeRaw`
      INSERT INTO "Meeting" ("id", "cohortId", "course", "title", "heldOn", "minutes", "createdAt")
      VALUES (${id}, ${cohortId}, ${draft.course}, ${draft.title}, ${draft.heldOn}, ${draft.minutes}, ${now()})
      ON CONFLICT DO NOTHING`;
    if (written > 0) await record(tx, { verb: 'meeting.added', actorId: trainer.id, subjectId: cohortId });
    return true;
  });
}

export type MeetingInCohort = Meeting & { cohort: { id: string; label: string } };

/** A meeting of one of the trainer's cohorts, or null. */
export function findMeeting(trainer: Viewer, cohortId: string, id: string): Promise<MeetingInCohort | null> {
  return db().meeting.findFirst({
    where: { id, cohortId, cohort: within(trainer) },
    include: { cohort: { select: { id: true, label: true } } },
  });
}
