import { randomFrom, shuffled } from './random.ts';

/** The order in which one attempt shows the options of a question, whatever their order in the file. */
export function optionOrder(seed: string, questionId: string, ids: string[]): string[] {
  return shuffled([...ids].sort(), randomFrom(`${seed}:options:${questionId}`));
}

export function targetOrder(seed: string, questionId: string, ids: string[]): string[] {
  return shuffled([...ids].sort(), randomFrom(`${seed}:targets:${questionId}`));
}
