import { db } from '~/db/db.server.ts';
import type { Grade, Response } from '~/quizzes/question.ts';

export interface MarkedAnswer {
  response: Response;
  grade: Grade;
}

interface AnswerRow {
  question: string;
  response: string | Response;
  points: number;
  maxPoints: number;
  text: string | null;
  concept: string | null;
}

/** The answers handed in, by question id, as they are marked today: a person may have read some since. One statement. */
export async function readMarkedAnswers(attemptId: string): Promise<Record<string, MarkedAnswer>> {
  const rows = await db().$queryRaw<AnswerRow[]>`
    SELECT w."question", w."response", w."points", w."maxPoints", r."text", r."concept"
      FROM "Answer" w
      LEFT JOIN "RecallItem" r ON r."attemptId" = w."attemptId" AND r."question" = w."question"
     WHERE w."attemptId" = ${attemptId}
     ORDER BY w."question", r."position"`;
  const answers: Record<string, MarkedAnswer> = {};
  for (const row of rows) {
    const answer = (answers[row.question] ??= emptyAnswer(row));
    if (row.text !== null) (answer.grade.recalled ??= []).push({ text: row.text, concept: row.concept });
  }
  return answers;
}

function emptyAnswer({ response, points, maxPoints }: AnswerRow): MarkedAnswer {
  return {
    response: typeof response === 'string' ? (JSON.parse(response) as Response) : response,
    grade: { points: Number(points), maxPoints: Number(maxPoints) },
  };
}
