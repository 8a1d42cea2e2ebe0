import { db } from '~/db/db.server.ts';
import { partKeys, type LearningAsked } from './learning-rows.server.ts';

/** People who took one of the two tests and not the other in the same run. */
export interface AloneRow {
  course: string;
  /** Empty: not stated. */
  country: string;
  own: boolean;
  quiz: 'pre' | 'post';
  part: number;
  n: number;
}

type Row = Record<'course' | 'quiz', string> &
  Record<'own' | 'part' | 'n', number | bigint> & { country: string | null };

export async function aloneRows({ course, parts, bounds }: LearningAsked): Promise<AloneRow[]> {
  const [from, second, third, fourth, until] = bounds;
  const rows = await db().$queryRaw<Row[]>`
    WITH mine AS (SELECT j."key" FROM json_each(json(${partKeys(parts)})) j),
    alone AS (
      SELECT e."course", COALESCE(e."personId", e."countedKey", e."id") AS "person",
             CASE WHEN e."completedAt" IS NULL THEN p."country" ELSE e."countedCountry" END AS "country",
             CASE WHEN e."completedAt" IS NULL THEN p."organisation" ELSE e."countedOrganisation" END AS "organisation",
             CAST(a."quiz" AS TEXT) AS "quiz",
             CASE WHEN a."submittedAt" < ${second} THEN 0 WHEN a."submittedAt" < ${third} THEN 1
                  WHEN a."submittedAt" < ${fourth} THEN 2 ELSE 3 END AS "part",
             ROW_NUMBER() OVER (
               PARTITION BY e."course", COALESCE(e."personId", e."countedKey", e."id"), a."quiz"
               ORDER BY a."submittedAt", a."id") AS "turn"
        FROM "Enrolment" e
        JOIN "Attempt" a ON a."enrolmentId" = e."id" AND a."quiz" IN ('pre', 'post')
        LEFT JOIN "Attempt" o ON o."enrolmentId" = e."id" AND o."quiz" IN ('pre', 'post') AND o."quiz" <> a."quiz"
                             AND o."submittedAt" IS NOT NULL
        LEFT JOIN "Person" p ON p."id" = e."personId"
       WHERE e."course" = COALESCE(CAST(${course} AS TEXT), e."course")
         AND a."submittedAt" >= ${from} AND a."submittedAt" < ${until} AND o."id" IS NULL)
    SELECT "course", "country",
           CASE WHEN "country" || '|' IN (SELECT "key" FROM mine) OR '|' || "organisation" IN (SELECT "key" FROM mine)
                  OR "country" || '|' || "organisation" IN (SELECT "key" FROM mine) THEN 1 ELSE 0 END AS "own",
           "quiz", "part", COUNT(*) AS "n"
      FROM alone
     WHERE "turn" = 1
     GROUP BY 1, 2, 3, 4, 5`;
  return rows.map(({ country, own, quiz, part, n, ...row }) => ({
    ...row,
    country: country ?? '',
    own: Number(own) === 1,
    quiz: quiz === 'pre' ? 'pre' : 'post',
    part: Number(part),
    n: Number(n),
  }));
}
