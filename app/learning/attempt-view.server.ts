import type { Course } from '~/catalog/course.ts';
import { isLate } from './attempt.server.ts';
import { readMarkedAnswers } from './marked-answers.server.ts';
import type { OwnAttempt } from './own-attempt.server.ts';
import { paperOf, type Paper } from './paper.ts';
import { versionTaken, type QuizNow } from './quiz-version.server.ts';
import { resultOf, type Result } from './result.ts';

export type AttemptView = { paper: Paper } | { late: true } | { result: Result };

/** What the page of an attempt shows: the paper while it is open, then no more of the result than may be revealed yet. */
export async function viewAttempt(attempt: OwnAttempt, course: Course, quizNow: QuizNow): Promise<AttemptView> {
  if (isLate(attempt)) return { late: true };
  const bundle = await versionTaken(attempt.versionHash, quizNow);
  if (!attempt.submittedAt) return { paper: paperOf(attempt, bundle) };
  const marked = await readMarkedAnswers(attempt.id);
  return { result: resultOf({ attempt, course, bundle, marked }) };
}
