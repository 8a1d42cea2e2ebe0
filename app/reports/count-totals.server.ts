import { db } from '~/db/db.server.ts';
import type { Indicator } from './indicator.ts';
import { boundsOf, quarterAfter, type Quarter } from './quarter.ts';

/** What is not broken down: row of the report → a number. One statement each. */
export async function countTotals(
  indicator: Indicator,
  quarter: Quarter,
  timeZone: string,
): Promise<Record<string, number>> {
  const { from, until } = boundsOf(quarter, timeZone);
  const courses = JSON.stringify(Object.fromEntries(indicator.courses.map((course) => [course, 1])));
  switch (indicator.measure) {
    case 'gain':
      return gainIn(courses, from, until);
    case 'recall':
      return recallIn(courses, from, until, indicator.atLeast ?? 1);
    case 'attendance-hours':
      return attendanceIn(courses, quarter);
    default:
      return {};
  }
}

type Sums = Record<string, number | bigint | string | null>;

function plain([sums]: Sums[]): Record<string, number> {
  return Object.fromEntries(Object.entries(sums ?? {}).map(([row, value]) => [row, Number(value ?? 0)]));
}

/** Means in per cent, over runs with both tests, neither with words that are still to be read. */
async function gainIn(courses: string, from: Date, until: Date) {
  return plain(
    await db().$queryRaw<Sums[]>`
      SELECT COUNT(*) AS "pairs", AVG(100.0 * b."points" / b."maxPoints") AS "before",
             AVG(100.0 * a."points" / a."maxPoints") AS "after"
        FROM "Attempt" a
        JOIN "Attempt" b ON b."enrolmentId" = a."enrolmentId" AND CAST(b."quiz" AS TEXT) = 'pre'
        JOIN "Enrolment" e ON e."id" = a."enrolmentId"
       WHERE CAST(a."quiz" AS TEXT) = 'post' AND a."submittedAt" >= ${from} AND a."submittedAt" < ${until}
         AND b."submittedAt" IS NOT NULL AND a."awaiting" = 0 AND b."awaiting" = 0
         AND a."maxPoints" > 0 AND b."maxPoints" > 0
         AND e."course" IN (SELECT k."key" FROM json_each(json(${courses})) k)`,
  );
}

async function recallIn(courses: string, from: Date, until: Date, atLeast: number) {
  return plain(
    await db().$queryRaw<Sums[]>`
      WITH named AS (
        SELECT a."enrolmentId", CAST(a."quiz" AS TEXT) AS "quiz",
               COUNT(DISTINCT CASE WHEN r."concept" <> 'none' THEN r."concept" END) AS "count"
          FROM "Attempt" a
          JOIN "Enrolment" e ON e."id" = a."enrolmentId"
          LEFT JOIN "RecallItem" r ON r."attemptId" = a."id"
         WHERE e."course" IN (SELECT k."key" FROM json_each(json(${courses})) k)
           AND CAST(a."quiz" AS TEXT) IN ('pre', 'post') AND a."submittedAt" IS NOT NULL
           AND EXISTS (SELECT 1 FROM "Attempt" p
                        WHERE p."enrolmentId" = a."enrolmentId" AND CAST(p."quiz" AS TEXT) = 'post'
                          AND p."submittedAt" >= ${from} AND p."submittedAt" < ${until})
         GROUP BY a."id", a."enrolmentId", a."quiz")
      SELECT COUNT(*) AS "pairs", SUM(CASE WHEN b."count" >= ${atLeast} THEN 1 ELSE 0 END) AS "before",
             SUM(CASE WHEN a."count" >= ${atLeast} THEN 1 ELSE 0 END) AS "after"
        FROM named a JOIN named b ON b."enrolmentId" = a."enrolmentId" AND b."quiz" = 'pre'
       WHERE a."quiz" = 'post'`,
  );
}

/** A meeting without a course belongs to every course of its cohort. Days are the cohort's own. */
async function attendanceIn(courses: string, quarter: Quarter) {
  return plain(
    await db().$queryRaw<Sums[]>`
      SELECT COUNT(*) AS "people", SUM(t."minutes") / 60.0 AS "hours"
        FROM (SELECT a."personId",
                     SUM(CASE CAST(a."state" AS TEXT) WHEN 'present' THEN m."minutes"
                              WHEN 'part' THEN m."minutes" / 2.0 ELSE 0 END) AS "minutes"
                FROM "Meeting" m JOIN "Attendance" a ON a."meetingId" = m."id"
               WHERE m."heldOn" >= ${quarter} AND m."heldOn" < ${quarterAfter(quarter)}
                 AND CAST(a."state" AS TEXT) <> 'absent'
                 AND EXISTS (SELECT 1 FROM json_each(json(${courses})) k
                              WHERE k."key" = m."course"
                                 OR (m."course" IS NULL AND k."key" IN (
                                     SELECT c."course" FROM "CohortCourse" c WHERE c."cohortId" = m."cohortId")))
               GROUP BY a."personId") t`,
  );
}
