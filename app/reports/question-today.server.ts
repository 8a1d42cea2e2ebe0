import { isDeepStrictEqual } from 'node:util';
import type { Question } from '~/quizzes/question.ts';

/** A version of a course's questions, as it was kept. */
export interface KeptVersion {
  hash: string;
  questions: Record<string, Question>;
}

/**
 * Version → those of its questions that are today's. A question whose kind, options, points or key have changed since is
 * another one, and what was answered then says nothing about it. Words may have been corrected meanwhile.
 */
export function sameAsToday(
  today: Record<string, Question>,
  versions: KeptVersion[],
): Map<string, ReadonlySet<string>> {
  return new Map(
    versions.map(({ hash, questions }) => {
      const same = Object.keys(today).filter((id) => isDeepStrictEqual(questions[id], today[id]));
      return [hash, new Set(same)];
    }),
  );
}
