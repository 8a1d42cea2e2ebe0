import type { Scope } from '~/accounts/manager-scope.ts';
import { db } from '~/db/db.server.ts';
import { scopeValues } from './scope-sql.server.ts';
import { SMALLEST } from './suppress-rule.ts';

/** So many gave one item of one course one value. */
export interface ReactionRow {
  course: string;
  item: string;
  value: number;
  n: number;
}

export interface Span {
  from: Date;
  /** The first instant after it. */
  until: Date;
}

/**
 * What people said at the end of courses, in answers given within a span. Answers come in fives, the earliest first: two
 * looks on two days differ by five or by nothing, and nobody’s answer can be worked out from them. One statement.
 */
export async function reactionRows(scope: Scope, { from, until }: Span): Promise<ReactionRow[]> {
  const { whole, parts } = scopeValues(scope);
  const rows = await db().$queryRaw<(ReactionRow & { value: number | bigint; n: number | bigint })[]>`
    WITH given AS (
      SELECT e."course", s."item", s."value",
             ROW_NUMBER() OVER (PARTITION BY e."course", s."item" ORDER BY s."answeredAt", s."enrolmentId") AS "place",
             COUNT(*) OVER (PARTITION BY e."course", s."item") AS "answered"
        FROM "SurveyAnswer" s
        JOIN "Enrolment" e ON e."id" = s."enrolmentId"
       WHERE s."value" > 0 AND s."answeredAt" >= ${from} AND s."answeredAt" < ${until}
         AND (CAST(${whole} AS INTEGER) = 1 OR EXISTS (
               SELECT 1 FROM json_each(json(${parts})) j
                WHERE j."key" IN (e."countedCountry" || ':', ':' || e."countedOrganisation",
                                  e."countedCountry" || ':' || e."countedOrganisation"))))
    SELECT "course", "item", "value", COUNT(*) AS "n"
      FROM given
     WHERE "place" <= "answered" - "answered" % CAST(${SMALLEST} AS INTEGER)
     GROUP BY "course", "item", "value"`;
  return rows.map((row) => ({ ...row, value: Number(row.value), n: Number(row.n) }));
}
