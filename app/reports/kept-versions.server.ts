import { db } from '~/db/db.server.ts';
import type { Question } from '~/quizzes/question.ts';
import type { KeptVersion } from './question-today.server.ts';

/** Every version of a course's questions that somebody was asked, without their words. */
export async function keptVersions(course: string): Promise<KeptVersion[]> {
  const rows = await db().$queryRaw<{ hash: string; questions: string | Record<string, Question> }[]>`
    SELECT "hash", "content" -> 'content' -> 'questions' AS "questions"
      FROM "QuizVersion"
     WHERE "course" = ${course}`;
  return rows.map(({ hash, questions }) => ({
    hash,
    questions: typeof questions === 'string' ? (JSON.parse(questions) as Record<string, Question>) : questions,
  }));
}
