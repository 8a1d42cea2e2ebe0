import { db } from '~/db/db.server.ts';
import type { Question } from '~/quizzes/question.ts';
import type { AttemptWindow } from './attempt-windows.server.ts';
import { addGain, NO_GAIN, type GainSums } from './objective-gain.ts';

interface Row {
  /** Its place in the list that was asked with. */
  objective: number | bigint;
  pairs: number | bigint;
  before: number;
  after: number;
}

/** Adds up, objective by objective, the shares of those whose pre-test is in the window and who took the post-test too. */
export async function addGainSums(
  totals: Map<string, GainSums>,
  window: AttemptWindow,
  questions: Record<string, Question>,
): Promise<void> {
  const objectives = [...new Set(Object.values(questions).map(({ objective }) => objective))];
  for (const { objective, pairs, before, after } of await gainRows(window, questions, objectives)) {
    const id = objectives[Number(objective)] ?? '';
    totals.set(id, addGain(totals.get(id) ?? NO_GAIN, { pairs: Number(pairs), before, after }));
  }
}

/** Papers are unfolded as in `item-sums.server.ts`. What is still to be read of an objective leaves that pair out of it. */
function gainRows(
  { course, after, upTo }: AttemptWindow,
  questions: Record<string, Question>,
  objectives: string[],
): Promise<Row[]> {
  const entries = Object.entries(questions);
  const worth = JSON.stringify(Object.fromEntries(entries.map(([id, { points }]) => [id, points])));
  const about = JSON.stringify(
    Object.fromEntries(entries.map(([id, { objective }]) => [id, objectives.indexOf(objective)])),
  );
  return db().$queryRaw<Row[]>`
    WITH worth AS MATERIALIZED (
      SELECT p."key" AS "question", CAST(CAST(p."value" AS TEXT) AS DOUBLE PRECISION) AS "points",
             CAST(CAST(o."value" AS TEXT) AS INTEGER) AS "objective"
        FROM json_each(json(${worth})) p JOIN json_each(json(${about})) o ON o."key" = p."key"),
    sides AS MATERIALIZED (
      SELECT b."id" AS "pair", s."id", s."awaiting", CAST(s."quiz" AS TEXT) AS "quiz",
             REPLACE(REPLACE(REPLACE(REPLACE(CAST(s."questions" AS TEXT), '[', '{'), '"]', '":0}'), ']', '}'), '",', '":0,')
               AS "paper"
        FROM "Attempt" b
       CROSS JOIN "Enrolment" e
       CROSS JOIN "Attempt" s
       WHERE b."id" > ${after} AND b."id" <= ${upTo} AND e."id" = b."enrolmentId" AND e."course" = ${course}
         AND CAST(b."quiz" AS TEXT) = 'pre' AND b."submittedAt" IS NOT NULL AND s."enrolmentId" = b."enrolmentId"
         AND CAST(s."quiz" AS TEXT) IN ('pre', 'post') AND s."submittedAt" IS NOT NULL),
    people AS (
      SELECT s."pair", q."objective",
             SUM(CASE WHEN s."quiz" = 'pre' THEN COALESCE(w."points", 0) END) /
               SUM(CASE WHEN s."quiz" = 'pre' THEN COALESCE(w."maxPoints", q."points") END) AS "before",
             SUM(CASE WHEN s."quiz" = 'post' THEN COALESCE(w."points", 0) END) /
               SUM(CASE WHEN s."quiz" = 'post' THEN COALESCE(w."maxPoints", q."points") END) AS "after",
             MAX(CASE WHEN s."awaiting" > 0 AND w."points" < w."maxPoints" AND EXISTS (
               SELECT 1 FROM "RecallItem" r
                WHERE r."attemptId" = s."id" AND r."question" = q."question" AND r."concept" IS NULL)
               THEN 1 ELSE 0 END) AS "waiting"
        FROM sides s
       CROSS JOIN json_each(json(s."paper")) p
        JOIN worth q ON q."question" = p."key"
        LEFT JOIN "Answer" w ON w."attemptId" = s."id" AND w."question" = q."question"
       GROUP BY s."pair", q."objective")
    SELECT "objective", COUNT(*) AS "pairs", SUM("before") AS "before", SUM("after") AS "after"
      FROM people
     WHERE "before" IS NOT NULL AND "after" IS NOT NULL AND "waiting" = 0
     GROUP BY "objective"`;
}
