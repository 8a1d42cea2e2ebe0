import { db } from '~/db/db.server.ts';

export interface MemberRow {
  course: string;
  personId: string;
  username: string;
  name: string | null;
  joinedAt: string | Date;
  enrolmentId: string | null;
  completedAt: string | Date | null;
  certificate: string | null;
  extraTries: number | bigint | null;
  ownDueOn: string | null;
}

export interface LessonRow {
  enrolmentId: string;
  lesson: string;
  openedAt: string | Date;
  completedAt: string | Date | null;
}

export interface AttemptRow {
  enrolmentId: string;
  quiz: 'pre' | 'post' | 'final';
  startedAt: string | Date;
  submittedAt: string | Date | null;
  points: number | null;
  maxPoints: number | null;
  passed: boolean | number | null;
  awaiting: number | bigint;
  mode: string;
}

/** Every member once for each course of the cohort. */
export function membersNow(cohortId: string): Promise<MemberRow[]> {
  return db().$queryRaw<MemberRow[]>`
    SELECT cc."course", p."id" AS "personId", p."username", p."certificateName" AS "name", m."joinedAt",
           e."id" AS "enrolmentId", e."completedAt", c."number" AS "certificate",
           (SELECT SUM(a."extraTries") FROM "Allowance" a WHERE a."enrolmentId" = e."id") AS "extraTries",
           (SELECT a."dueOn" FROM "Allowance" a
             WHERE a."enrolmentId" = e."id" AND a."dueOn" IS NOT NULL
             ORDER BY a."createdAt" DESC LIMIT 1) AS "ownDueOn"
      FROM "CohortMember" m
      JOIN "CohortCourse" cc ON cc."cohortId" = m."cohortId"
      JOIN "Person" p ON p."id" = m."personId"
      LEFT JOIN "Enrolment" e ON e."id" = (
           SELECT latest."id" FROM "Enrolment" latest
            WHERE latest."personId" = p."id" AND latest."course" = cc."course"
              AND (latest."open" = 1 OR latest."completedAt" IS NOT NULL)
            ORDER BY latest."startedAt" DESC LIMIT 1)
      LEFT JOIN "Certificate" c ON c."enrolmentId" = e."id"
     WHERE m."cohortId" = ${cohortId} AND m."leftAt" IS NULL
     ORDER BY p."usernameKey"`;
}

export function lessonsOpened(cohortId: string): Promise<LessonRow[]> {
  return db().$queryRaw<LessonRow[]>`
    SELECT l."enrolmentId", l."lesson", l."openedAt", l."completedAt"
      FROM "CohortMember" m
      JOIN "CohortCourse" cc ON cc."cohortId" = m."cohortId"
      JOIN "Enrolment" e ON e."personId" = m."personId" AND e."course" = cc."course"
      JOIN "LessonProgress" l ON l."enrolmentId" = e."id"
     WHERE m."cohortId" = ${cohortId} AND m."leftAt" IS NULL`;
}

export function attemptsBegun(cohortId: string): Promise<AttemptRow[]> {
  return db().$queryRaw<AttemptRow[]>`
    SELECT a."enrolmentId", a."quiz", a."startedAt", a."submittedAt", a."points", a."maxPoints", a."passed",
           a."awaiting", a."mode"
      FROM "CohortMember" m
      JOIN "CohortCourse" cc ON cc."cohortId" = m."cohortId"
      JOIN "Enrolment" e ON e."personId" = m."personId" AND e."course" = cc."course"
      JOIN "Attempt" a ON a."enrolmentId" = e."id"
     WHERE m."cohortId" = ${cohortId} AND m."leftAt" IS NULL`;
}
