import type { Question, Response } from '~/quizzes/question.ts';
import { isResponse } from '~/quizzes/response.ts';

/** How many gave one and the same answer. */
export interface Tally {
  response: unknown;
  count: number;
}

export interface OptionCount {
  option: string;
  /** What the option was put with, where options are matched. */
  target: string | null;
  /** How many chose it. */
  count: number;
  right: boolean;
}

/** From how many answers on it can be said that nobody chooses an option. */
export const UNCHOSEN_FROM = 30;

/** Everything there is to choose in a question, with how often it was; nothing where words, numbers or an order are given. */
export function countOptions(question: Question, tallies: Tally[]): OptionCount[] {
  const choices = choicesIn(question);
  const counts = new Map(choices.map((choice) => [keyOf(choice), 0]));
  for (const { response, count } of tallies) {
    if (!isResponse(response)) continue;
    for (const chosen of new Set(chosenIn(response))) {
      const before = counts.get(chosen);
      if (before !== undefined) counts.set(chosen, before + count);
    }
  }
  return choices.map((choice) => ({ ...choice, count: counts.get(keyOf(choice)) ?? 0 }));
}

/** The options that nobody chose; none before enough people were asked to say so. */
export function neverChosen(options: OptionCount[], asked: number): OptionCount[] {
  if (asked < UNCHOSEN_FROM) return [];
  // That nobody pairs an option with what it does not belong to is no fault.
  return options.filter(({ target, count, right }) => count === 0 && (target === null || right));
}

/** Whether a wrong option is chosen more often than the right one: the key may be the wrong one. */
export function outdoesKey(question: Question, options: OptionCount[], asked: number): boolean {
  if (asked < UNCHOSEN_FROM || (question.kind !== 'single' && question.kind !== 'truefalse')) return false;
  const key = options.find(({ right }) => right)?.count ?? 0;
  return options.some(({ right, count }) => !right && count > key);
}

type Choice = Omit<OptionCount, 'count'>;

function choicesIn(question: Question): Choice[] {
  const alone = (option: string, right: boolean) => ({ option, target: null, right });
  switch (question.kind) {
    case 'single':
      return question.options.map((option) => alone(option, option === question.key));
    case 'multiple':
      return question.options.map((option) => alone(option, question.key.includes(option)));
    case 'truefalse':
      return [true, false].map((value) => alone(String(value), value === question.key));
    case 'match':
      return question.options.flatMap((option) =>
        question.targets.map((target) => ({ option, target, right: question.key[option] === target })),
      );
    default:
      return [];
  }
}

function chosenIn(response: Response): string[] {
  switch (response.kind) {
    case 'single':
      return [keyOf({ option: response.choice, target: null })];
    case 'multiple':
      return response.choices.map((option) => keyOf({ option, target: null }));
    case 'truefalse':
      return [keyOf({ option: String(response.value), target: null })];
    case 'match':
      return Object.entries(response.pairs).map(([option, target]) => keyOf({ option, target }));
    default:
      return [];
  }
}

function keyOf({ option, target }: Pick<Choice, 'option' | 'target'>): string {
  return JSON.stringify([option, target]);
}
