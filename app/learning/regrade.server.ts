import type { Tx } from '~/db/connect.server.ts';
import { db } from '~/db/db.server.ts';
import type { QuizContent } from '~/quizzes/question.ts';
import { gradesCounted, scoredAgain, type Score } from '~/quizzes/voided.ts';
import { voidedIn } from './voided-question.server.ts';

export interface Rescored {
  enrolmentId: string;
  before: Score;
  after: Score;
}

/**
 * Adds an attempt up again, by what its answers are worth and what is void today; null where its score stays as it was,
 * or it has not been handed in. `pass` is in per cent. Repeating it changes nothing.
 */
export async function scoreAgain(
  tx: Tx,
  attemptId: string,
  content: QuizContent,
  pass: number | null,
): Promise<Rescored | null> {
  await holdAttempt(tx, attemptId);
  const attempt = await tx.attempt.findFirst({
    where: { id: attemptId, submittedAt: { not: null } },
    include: { answers: true, enrolment: { select: { course: true } } },
  });
  if (!attempt) return null;
  const voided = await voidedIn(tx, attempt.enrolment.course);
  const asked = attempt.questions as string[];
  const grades = Object.fromEntries(attempt.answers.map((answer) => [answer.question, answer]));
  const before = { points: attempt.points ?? 0, maxPoints: attempt.maxPoints ?? 0, passed: attempt.passed };
  const after = scoredAgain(before, gradesCounted({ asked, questions: content.questions, grades, voided }), pass);
  const awaiting = await tx.recallItem.count({
    where: { attemptId, concept: null, question: { notIn: [...voided] } },
  });
  const { points, passed } = after;
  await tx.attempt.update({ where: { id: attemptId }, data: { points, passed, awaiting } });
  return points === before.points ? null : { enrolmentId: attempt.enrolmentId, before, after };
}

/** Whoever else would hand it in or score it waits until this transaction ends. */
export async function holdAttempt(tx: Tx, attemptId: string) {
  await tx.attempt.updateMany({ where: { id: attemptId }, data: { awaiting: { decrement: 0 } } });
}

interface Asked {
  course: string;
  question: string;
}

export interface AttemptWith {
  id: string;
  versionHash: string;
}

/** Attempts whose paper has the question, handed in or not, by id; up to `limit` of those after `afterId`. */
export function attemptsWith({ course, question }: Asked, afterId: string, limit: number): Promise<AttemptWith[]> {
  return db().$queryRaw<AttemptWith[]>`
    SELECT a."id", a."versionHash"
      FROM "Enrolment" e JOIN "Attempt" a ON a."enrolmentId" = e."id"
     WHERE e."course" = ${course} AND a."id" > ${afterId}
       AND CAST(a."questions" AS TEXT) LIKE ${listing(question)}
     ORDER BY a."id"
     LIMIT ${limit}`;
}

/** How many attempts have the question: all of them, and those that were handed in. */
export async function countAttemptsWith({ course, question }: Asked): Promise<{ all: number; handedIn: number }> {
  const [counted] = await db().$queryRaw<{ all: number | bigint; handedIn: number | bigint }[]>`
    SELECT COUNT(*) AS "all", COUNT(a."submittedAt") AS "handedIn"
      FROM "Enrolment" e JOIN "Attempt" a ON a."enrolmentId" = e."id"
     WHERE e."course" = ${course} AND CAST(a."questions" AS TEXT) LIKE ${listing(question)}`;
  return { all: Number(counted?.all ?? 0), handedIn: Number(counted?.handedIn ?? 0) };
}

/** A paper is kept as a list of ids, which are small letters, figures and hyphens: none of them means anything to LIKE. */
function listing(question: string): string {
  return `%"${question}"%`;
}
