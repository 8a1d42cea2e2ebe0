import type { ScopePart } from '~/accounts/manager-scope.ts';
import { db } from '~/db/db.server.ts';
import type { PairSums } from './learning-pairs.ts';

/** People who took both tests of a course, alike in all of this. */
export interface PairRow {
  course: string;
  /** Empty: not stated. */
  country: string;
  /** In one of the parts of a scope that were asked for. */
  own: boolean;
  /** The form before, then the form after. */
  order: 'AB' | 'BA' | 'other';
  mode: string;
  language: string;
  /** Both tests in the same language and the same mode. */
  same: boolean;
  /** Of the test after, counted from 0; the last is what lies beyond the others. */
  part: number;
  /** Something in one of the tests is still to be read. */
  waiting: boolean;
  sums: PairSums;
}

export interface LearningAsked {
  /** Null: every course. */
  course: string | null;
  /** Of a scope. */
  parts: ScopePart[];
  /** Where the parts of a year begin, and where the last ends: five instants. */
  bounds: [Date, Date, Date, Date, Date];
}

type Row = Record<'course' | 'mode' | 'language', string> &
  Record<'own' | 'same' | 'part' | 'waiting' | 'n', number | bigint> &
  Record<'before' | 'after' | 'beforeSquared' | 'afterSquared' | 'product', number> & {
    country: string | null;
    forms: string | null;
  };

/**
 * Who took both tests, the one after within the year; a person once a course and year, with the first pair. What an
 * enrolment counts as was kept on completion; until then the person’s own profile says it.
 */
export async function pairRows({ course, parts, bounds }: LearningAsked): Promise<PairRow[]> {
  const [from, second, third, fourth, until] = bounds;
  const rows = await db().$queryRaw<Row[]>`
    WITH mine AS (SELECT j."key" FROM json_each(json(${partKeys(parts)})) j),
    pairs AS (
      SELECT e."course",
             CASE WHEN e."completedAt" IS NULL THEN p."country" ELSE e."countedCountry" END AS "country",
             CASE WHEN e."completedAt" IS NULL THEN p."organisation" ELSE e."countedOrganisation" END AS "organisation",
             b."form" || s."form" AS "forms", s."mode", s."locale" AS "language",
             CASE WHEN b."mode" = s."mode" AND b."locale" = s."locale" THEN 1 ELSE 0 END AS "same",
             CASE WHEN s."submittedAt" < ${second} THEN 0 WHEN s."submittedAt" < ${third} THEN 1
                  WHEN s."submittedAt" < ${fourth} THEN 2 ELSE 3 END AS "part",
             CASE WHEN b."awaiting" > 0 OR s."awaiting" > 0 THEN 1 ELSE 0 END AS "waiting",
             100.0 * b."points" / b."maxPoints" AS "x", 100.0 * s."points" / s."maxPoints" AS "y",
             ROW_NUMBER() OVER (
               PARTITION BY e."course", COALESCE(e."personId", e."countedKey", e."id")
               ORDER BY s."submittedAt", s."id") AS "turn"
        FROM "Enrolment" e
        JOIN "Attempt" s ON s."enrolmentId" = e."id" AND s."quiz" = 'post'
        JOIN "Attempt" b ON b."enrolmentId" = e."id" AND b."quiz" = 'pre'
        LEFT JOIN "Person" p ON p."id" = e."personId"
       WHERE e."course" = COALESCE(CAST(${course} AS TEXT), e."course")
         AND s."submittedAt" >= ${from} AND s."submittedAt" < ${until} AND s."maxPoints" > 0
         AND b."submittedAt" IS NOT NULL AND b."maxPoints" > 0)
    SELECT "course", "country",
           CASE WHEN "country" || '|' IN (SELECT "key" FROM mine) OR '|' || "organisation" IN (SELECT "key" FROM mine)
                  OR "country" || '|' || "organisation" IN (SELECT "key" FROM mine) THEN 1 ELSE 0 END AS "own",
           "forms", "mode", "language", "same", "part", "waiting", COUNT(*) AS "n", SUM("x") AS "before",
           SUM("y") AS "after", SUM("x" * "x") AS "beforeSquared", SUM("y" * "y") AS "afterSquared",
           SUM("x" * "y") AS "product"
      FROM pairs
     WHERE "turn" = 1
     GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9`;
  return rows.map(pairRow);
}

/** A JSON object with a key a part, as the statements put it together: country, a stroke, organisation. */
export function partKeys(parts: ScopePart[]): string {
  return JSON.stringify(
    Object.fromEntries(parts.map(({ country, organisation }) => [`${country ?? ''}|${organisation ?? ''}`, 1])),
  );
}

function pairRow({ course, country, own, forms, mode, language, same, part, waiting, n, ...sums }: Row): PairRow {
  return {
    course,
    country: country ?? '',
    own: Number(own) === 1,
    order: forms === 'AB' || forms === 'BA' ? forms : 'other',
    mode,
    language,
    same: Number(same) === 1,
    part: Number(part),
    waiting: Number(waiting) === 1,
    sums: { n: Number(n), ...sums },
  };
}
