import type { PublicQuestion } from '~/quizzes/public-question.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The question with a sign before each option, as on paper: `a)`; where options are matched, `1)` and `A)`. */
export function lettered(question: PublicQuestion): PublicQuestion {
  const sign = question.kind === 'match' ? (index: number) => String(index + 1) : letter;
  return {
    ...question,
    options: question.options.map(({ id, text }, index) => ({ id, text: `${sign(index)}) ${text}` })),
    targets: question.targets.map(({ id, text }, index) => ({ id, text: `${letter(index).toUpperCase()}) ${text}` })),
  };
}

function letter(index: number): string {
  return LETTERS[index] ?? String(index + 1);
}
