import { db } from '~/db/db.server.ts';
import { programmeDay } from './programme-day.server.ts';

/** A member in one course of one cohort, added up. */
export interface MorningRow {
  cohortId: string;
  course: string;
  personId: string;
  username: string;
  /** When the trainer last said that the news is read. */
  lookedAt: string | Date | null;
  joinedAt: string | Date;
  /** When it became known here: a paper is typed in days after it was written. */
  completedAt: string | Date | null;
  extraTries: number | bigint | null;
  ownDueOn: string | null;
  openedAt: string | Date | null;
  readAt: string | Date | null;
  begunAt: string | Date | null;
  handedInAt: string | Date | null;
  finalAt: string | Date | null;
  finalTries: number | bigint;
  finalsFailed: number | bigint;
  finalsPassed: number | bigint;
}

/** Everyone in the cohorts that this person trains now and that are not put away: one statement. */
export function morningRows(trainerId: string): Promise<MorningRow[]> {
  return db().$queryRaw<MorningRow[]>`
    SELECT m."cohortId", cc."course", p."id" AS "personId", p."username", ct."lookedAt", m."joinedAt",
           COALESCE(e."recordedAt", e."completedAt") AS "completedAt",
           (SELECT SUM(a."extraTries") FROM "Allowance" a WHERE a."enrolmentId" = e."id") AS "extraTries",
           (SELECT a."dueOn" FROM "Allowance" a
             WHERE a."enrolmentId" = e."id" AND a."dueOn" IS NOT NULL
             ORDER BY a."createdAt" DESC LIMIT 1) AS "ownDueOn",
           (SELECT MAX(l."openedAt") FROM "LessonProgress" l WHERE l."enrolmentId" = e."id") AS "openedAt",
           (SELECT MAX(l."completedAt") FROM "LessonProgress" l WHERE l."enrolmentId" = e."id") AS "readAt",
           (SELECT MAX(t."startedAt") FROM "Attempt" t WHERE t."enrolmentId" = e."id") AS "begunAt",
           (SELECT MAX(t."submittedAt") FROM "Attempt" t WHERE t."enrolmentId" = e."id") AS "handedInAt",
           (SELECT MAX(t."submittedAt") FROM "Attempt" t
             WHERE t."enrolmentId" = e."id" AND t."quiz" = 'final') AS "finalAt",
           (SELECT COUNT(t."submittedAt") FROM "Attempt" t
             WHERE t."enrolmentId" = e."id" AND t."quiz" = 'final') AS "finalTries",
           (SELECT COUNT(t."submittedAt") FROM "Attempt" t
             WHERE t."enrolmentId" = e."id" AND t."quiz" = 'final' AND t."passed" = ${false}) AS "finalsFailed",
           (SELECT COUNT(t."submittedAt") FROM "Attempt" t
             WHERE t."enrolmentId" = e."id" AND t."quiz" = 'final' AND t."passed" = ${true}) AS "finalsPassed"
      FROM "CohortTrainer" ct
      JOIN "Cohort" co ON co."id" = ct."cohortId" AND co."archivedAt" IS NULL
      JOIN "CohortCourse" cc ON cc."cohortId" = co."id"
      JOIN "CohortMember" m ON m."cohortId" = co."id" AND m."leftAt" IS NULL
      JOIN "Person" p ON p."id" = m."personId"
      LEFT JOIN "Enrolment" e ON e."id" = (
           SELECT latest."id" FROM "Enrolment" latest
            WHERE latest."personId" = p."id" AND latest."course" = cc."course"
              AND (latest."open" = 1 OR latest."completedAt" IS NOT NULL)
            ORDER BY latest."startedAt" DESC LIMIT 1)
     WHERE ct."personId" = ${trainerId} AND (ct."until" IS NULL OR ct."until" >= ${programmeDay()})
     ORDER BY p."usernameKey", m."cohortId", cc."course"`;
}
