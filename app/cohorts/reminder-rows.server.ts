import { db } from '~/db/db.server.ts';

/** A run through a course in one of the cohorts that set it a day. */
export interface ReminderRow {
  enrolmentId: string;
  course: string;
  startedAt: string | Date;
  completedAt: string | Date | null;
  joinedAt: string | Date;
  stoppedAt: string | Date | null;
  dueOn: string | null;
  ownDueOn: string | null;
  timeZone: string;
  pausedFrom: string | null;
  pausedUntil: string | null;
}

/** What a learner's reminders follow from, in one statement: their page has room for no more. Nobody but learners in cohorts of today has any. */
export function reminderRows(personId: string): Promise<ReminderRow[]> {
  return db().$queryRaw<ReminderRow[]>`
    SELECT e."id" AS "enrolmentId", e."course", e."startedAt", e."completedAt", m."joinedAt",
           p."remindersStoppedAt" AS "stoppedAt", cc."dueOn", co."timeZone", co."pausedFrom", co."pausedUntil",
           (SELECT MAX(a."dueOn") FROM "Allowance" a WHERE a."enrolmentId" = e."id") AS "ownDueOn"
      FROM "Person" p
      JOIN "CohortMember" m ON m."personId" = p."id" AND m."leftAt" IS NULL
      JOIN "Cohort" co ON co."id" = m."cohortId" AND co."archivedAt" IS NULL
      JOIN "CohortCourse" cc ON cc."cohortId" = co."id"
      JOIN "Enrolment" e ON e."personId" = p."id" AND e."course" = cc."course"
     WHERE p."id" = ${personId} AND p."disabledAt" IS NULL AND CAST(p."role" AS TEXT) = 'learner'
     ORDER BY e."id", co."id"`;
}
