import type { Scope } from '~/accounts/manager-scope.ts';
import { db } from '~/db/db.server.ts';
import type { Span } from './reaction-rows.server.ts';
import { scopeValues } from './scope-sql.server.ts';
import { SMALLEST } from './suppress-rule.ts';

/** So many alike, of those who completed a course within a span. */
export interface FollowUpRows {
  completed: { course: string; n: number }[];
  asked: { course: string; kind: string; month: number; n: number }[];
  answered: AnsweredRow[];
}

export interface AnsweredRow {
  course: string;
  kind: string;
  month: number;
  used: string | null;
  situations: string | null;
  hindrance: string | null;
  situation: string | null;
  /** How they stood when they began. */
  entry: string | null;
  n: number;
}

type Raw<Row> = Omit<Row, 'n' | 'month'> & { n: number | bigint; month: number | bigint };

/** Three statements, whatever the size. Answers come in fives, the earliest first, as in `reactionRows`. */
export async function followUpRows(scope: Scope, span: Span): Promise<FollowUpRows> {
  const [completed, asked, answered] = await Promise.all([
    completedRows(scope, span),
    askedRows(scope, span),
    answeredRows(scope, span),
  ]);
  return { completed: completed.map(counted), asked: asked.map(counted), answered: answered.map(counted) };
}

function counted<Row extends { n: number | bigint; month?: number | bigint }>(row: Row) {
  return { ...row, n: Number(row.n), month: Number(row.month ?? 0) };
}

function completedRows(scope: Scope, { from, until }: Span) {
  const { whole, parts } = scopeValues(scope);
  return db().$queryRaw<{ course: string; n: number | bigint }[]>`
    SELECT e."course", COUNT(*) AS "n"
      FROM "Enrolment" e
     WHERE e."completedAt" >= ${from} AND e."completedAt" < ${until}
       AND (CAST(${whole} AS INTEGER) = 1 OR EXISTS (
             SELECT 1 FROM json_each(json(${parts})) j
              WHERE j."key" IN (e."countedCountry" || ':', ':' || e."countedOrganisation",
                                e."countedCountry" || ':' || e."countedOrganisation")))
     GROUP BY e."course"`;
}

function askedRows(scope: Scope, { from, until }: Span) {
  const { whole, parts } = scopeValues(scope);
  return db().$queryRaw<Raw<FollowUpRows['asked'][number]>[]>`
    SELECT e."course", f."kind", f."month", COUNT(f."askedAt") AS "n"
      FROM "FollowUp" f
      JOIN "Enrolment" e ON e."id" = f."enrolmentId"
     WHERE e."completedAt" >= ${from} AND e."completedAt" < ${until}
       AND (CAST(${whole} AS INTEGER) = 1 OR EXISTS (
             SELECT 1 FROM json_each(json(${parts})) j
              WHERE j."key" IN (e."countedCountry" || ':', ':' || e."countedOrganisation",
                                e."countedCountry" || ':' || e."countedOrganisation")))
     GROUP BY e."course", f."kind", f."month"`;
}

function answeredRows(scope: Scope, { from, until }: Span) {
  const { whole, parts } = scopeValues(scope);
  return db().$queryRaw<Raw<AnsweredRow>[]>`
    WITH given AS (
      SELECT e."course", f."kind", f."month", f."answer" ->> 'used' AS "used",
             f."answer" ->> 'situations' AS "situations", f."answer" ->> 'hindrance' AS "hindrance",
             f."answer" ->> 'situation' AS "situation", b."answer" ->> 'situation' AS "entry",
             ROW_NUMBER() OVER (
               PARTITION BY e."course", f."kind", f."month" ORDER BY f."answeredAt", f."id") AS "place",
             COUNT(*) OVER (PARTITION BY e."course", f."kind", f."month") AS "answered"
        FROM "FollowUp" f
        JOIN "Enrolment" e ON e."id" = f."enrolmentId"
        LEFT JOIN "FollowUp" b ON b."enrolmentId" = e."id" AND b."kind" = 'outcome' AND b."month" = 0
       WHERE f."answeredAt" IS NOT NULL AND e."completedAt" >= ${from} AND e."completedAt" < ${until}
         AND (CAST(${whole} AS INTEGER) = 1 OR EXISTS (
               SELECT 1 FROM json_each(json(${parts})) j
                WHERE j."key" IN (e."countedCountry" || ':', ':' || e."countedOrganisation",
                                  e."countedCountry" || ':' || e."countedOrganisation"))))
    SELECT "course", "kind", "month", "used", "situations", "hindrance", "situation", "entry", COUNT(*) AS "n"
      FROM given
     WHERE "place" <= "answered" - "answered" % CAST(${SMALLEST} AS INTEGER)
     GROUP BY "course", "kind", "month", "used", "situations", "hindrance", "situation", "entry"`;
}
