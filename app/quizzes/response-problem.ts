import type { MessageKey } from '~/i18n/messages.ts';
import { readNumber } from './number-answer.ts';
import type { Question, Response } from './question.ts';

/** What is unfinished or unreadable in an answer, as the message that says so. The answer itself is kept as it is. */
export function responseProblem(question: Question, response: Response | undefined): MessageKey | undefined {
  if (!response) return undefined;
  if (response.kind === 'order' && response.positions) {
    const places = Object.values(response.positions);
    return new Set(places).size < places.length ? 'quizzes.problemSamePlace' : 'quizzes.problemNoPlace';
  }
  if (response.kind === 'match' && question.kind === 'match') {
    return Object.keys(response.pairs).length < question.options.length ? 'quizzes.problemNoPair' : undefined;
  }
  if (response.kind === 'number' && readNumber(response.text) === undefined) return 'quizzes.problemNotNumber';
  return undefined;
}
