import { db } from '~/db/db.server.ts';
import type { Grade, Response } from '~/quizzes/question.ts';

export interface MarkedAnswer {
  response: Response;
  grade: Grade;
}

export interface MarkedPaper {
  /** By question id. */
  answers: Record<string, MarkedAnswer>;
  /** Questions of the course that were found faulty, asked here or not. */
  voided: ReadonlySet<string>;
}

interface AnswerRow {
  question: string;
  /** Null where the row only says that the question is void. */
  response: string | Response | null;
  points: number | null;
  maxPoints: number | null;
  text: string | null;
  concept: string | null;
}

/** The answers handed in, as they are marked today: a person may have read some since. One statement. */
export async function readMarkedAnswers(attemptId: string): Promise<MarkedPaper> {
  const rows = await db().$queryRaw<AnswerRow[]>`
    SELECT w."question", w."response", w."points", w."maxPoints", r."text", r."concept",
           r."position"
      FROM "Answer" w
      LEFT JOIN "RecallItem" r ON r."attemptId" = w."attemptId" AND r."question" = w."question"
     WHERE w."attemptId" = ${attemptId}
    UNION ALL
    SELECT v."question", NULL, NULL, NULL, NULL, NULL, NULL
      FROM "Attempt" a
      JOIN "Enrolment" e ON e."id" = a."enrolmentId"
      JOIN "VoidedQuestion" v ON v."course" = e."course" AND v."accepted"
     WHERE a."id" = ${attemptId}
     ORDER BY "question", "position"`;
  const answers: Record<string, MarkedAnswer> = {};
  const voided = new Set<string>();
  for (const row of rows) {
    if (row.response === null) {
      voided.add(row.question);
      continue;
    }
    const answer = (answers[row.question] ??= emptyAnswer(row.response, row));
    if (row.text !== null) (answer.grade.recalled ??= []).push({ text: row.text, concept: row.concept });
  }
  return { answers, voided };
}

function emptyAnswer(response: string | Response, { points, maxPoints }: AnswerRow): MarkedAnswer {
  return {
    response: typeof response === 'string' ? (JSON.parse(response) as Response) : response,
    grade: { points: Number(points), maxPoints: Number(maxPoints) },
  };
}
