import { db } from '~/db/db.server.ts';
import type { Question } from '~/quizzes/question.ts';
import type { AttemptWindow } from './attempt-windows.server.ts';
import { addSums, NO_SUMS, type ItemSums } from './item-statistics.ts';
import type { Tally } from './option-counts.ts';

export interface Asked {
  sums: ItemSums;
  /** Left without an answer; in the sums, with nothing earned. */
  open: number;
  /** Written answers that somebody has yet to read; not in the sums. */
  waiting: number;
  /** Of questions where something is chosen. */
  tallies: Tally[];
}

type Count = number | bigint;

interface Row {
  question: string;
  versionHash: string;
  response: string | null;
  waiting: Count;
  n: Count;
  open: Count;
  score: number;
  scoreSquared: number;
  rest: number | null;
  restSquared: number | null;
  product: number | null;
}

export const NOBODY: Asked = { sums: NO_SUMS, open: 0, waiting: 0, tallies: [] };
const CHOSEN = ['single', 'multiple', 'truefalse', 'match'];

/** Adds what a window of attempts comes to, question by question, of those versions in which the question is today's. */
export async function addItemSums(
  totals: Map<string, Asked>,
  window: AttemptWindow,
  { questions, same }: { questions: Record<string, Question>; same: Map<string, ReadonlySet<string>> },
): Promise<void> {
  for (const row of await sumRows(window, questions)) {
    if (!same.get(row.versionHash)?.has(row.question)) continue;
    totals.set(row.question, added(totals.get(row.question) ?? NOBODY, row));
  }
}

function added(total: Asked, row: Row): Asked {
  const count = Number(row.n);
  const tally = row.response === null ? [] : [{ response: JSON.parse(row.response) as unknown, count }];
  const tallies = [...total.tallies, ...tally];
  if (Number(row.waiting) > 0) return { ...total, waiting: total.waiting + count, tallies };
  const sums = {
    n: count,
    score: row.score,
    scoreSquared: row.scoreSquared,
    rest: row.rest ?? 0,
    restSquared: row.restSquared ?? 0,
    product: row.product ?? 0,
  };
  return { ...total, sums: addSums(total.sums, sums), open: total.open + Number(row.open), tallies };
}

/**
 * A paper, `["a","b"]`, is unfolded as `{"a":0,"b":0}`: only of objects do both databases list the keys by `json_each`.
 * CROSS JOIN keeps SQLite to the order written: the window first.
 */
function sumRows({ course, quiz, after, upTo }: AttemptWindow, questions: Record<string, Question>): Promise<Row[]> {
  const entries = Object.entries(questions);
  const points = JSON.stringify(Object.fromEntries(entries.map(([id, question]) => [id, question.points])));
  const chosen = JSON.stringify(
    Object.fromEntries(entries.flatMap(([id, { kind }]) => (CHOSEN.includes(kind) ? [[id, 1]] : []))),
  );
  return db().$queryRaw<Row[]>`
    WITH taken AS MATERIALIZED (
      SELECT a."id", a."versionHash", a."maxPoints", a."awaiting",
             REPLACE(REPLACE(REPLACE(REPLACE(CAST(a."questions" AS TEXT), '[', '{'), '"]', '":0}'), ']', '}'), '",', '":0,')
               AS "paper",
             (SELECT COALESCE(SUM(w."points"), 0) FROM "Answer" w WHERE w."attemptId" = a."id") AS "earned"
        FROM "Attempt" a CROSS JOIN "Enrolment" e
       WHERE a."id" > ${after} AND a."id" <= ${upTo} AND e."id" = a."enrolmentId" AND e."course" = ${course}
         AND CAST(a."quiz" AS TEXT) = ${quiz} AND a."submittedAt" IS NOT NULL),
    worth AS MATERIALIZED (
      SELECT j."key" AS "question", CAST(CAST(j."value" AS TEXT) AS DOUBLE PRECISION) AS "points"
        FROM json_each(json(${points})) j),
    chosen AS MATERIALIZED (SELECT j."key" AS "question" FROM json_each(json(${chosen})) j),
    asked AS (
      SELECT t."versionHash", q."question",
             CASE WHEN c."question" IS NOT NULL THEN CAST(w."response" AS TEXT) END AS "response",
             CASE WHEN w."attemptId" IS NULL THEN 1 ELSE 0 END AS "open",
             CASE WHEN t."awaiting" > 0 AND w."points" < w."maxPoints" AND EXISTS (
               SELECT 1 FROM "RecallItem" r
                WHERE r."attemptId" = t."id" AND r."question" = q."question" AND r."concept" IS NULL)
               THEN 1 ELSE 0 END AS "waiting",
             COALESCE(w."points", 0) / q."points" AS "score",
             (t."earned" - COALESCE(w."points", 0)) / NULLIF(t."maxPoints" - q."points", 0) AS "rest"
        FROM taken t
       CROSS JOIN json_each(json(t."paper")) p
        JOIN worth q ON q."question" = p."key"
        LEFT JOIN chosen c ON c."question" = q."question"
        LEFT JOIN "Answer" w ON w."attemptId" = t."id" AND w."question" = q."question")
    SELECT "versionHash", "question", "response", "waiting", COUNT(*) AS "n", SUM("open") AS "open",
           SUM("score") AS "score", SUM("score" * "score") AS "scoreSquared",
           SUM("rest") AS "rest", SUM("rest" * "rest") AS "restSquared", SUM("score" * "rest") AS "product"
      FROM asked
     GROUP BY "versionHash", "question", "response", "waiting"`;
}
