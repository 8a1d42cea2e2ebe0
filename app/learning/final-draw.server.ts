import type { Course } from '~/catalog/course.ts';
import type { Tx } from '~/db/connect.server.ts';
import { drawFinal } from '~/quizzes/draw.ts';
import type { QuizContent } from '~/quizzes/question.ts';
import { poolWithout } from '~/quizzes/voided.ts';
import { voidedIn } from './voided-question.server.ts';

/** The questions of one final test, in the order asked. */
export async function finalQuestions(tx: Tx, course: Course, content: QuizContent, seed: string): Promise<string[]> {
  const moduleOf = (objective: string) => course.modules.find((module) => module.objectives.includes(objective))?.id;
  const { draw } = course.final;
  const pool = poolWithout(await voidedIn(tx, course.slug), content.pool, draw);
  return drawFinal({ pool, questions: content.questions, moduleOf, draw, seed });
}
