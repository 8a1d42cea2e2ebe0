import { gravity, type Fault } from './question-faults.ts';
import type { Statistic } from './item-statistics.ts';

export const TESTS = ['final', 'pre', 'post', 'gain'] as const;
export const ORDERS = ['faults', 'difficulty', 'discrimination', 'paper'] as const;
export type TestShown = (typeof TESTS)[number];
export type Order = (typeof ORDERS)[number];

/** What of a course's questions is shown, and in what order. */
export interface QuestionView {
  test: TestShown;
  order: Order;
}

interface Placed {
  faults: Fault[];
  difficulty: Statistic;
  discrimination: Statistic;
}

/** From the address; what is not known counts as not asked for. */
export function readQuestionView(query: URLSearchParams): QuestionView {
  return {
    test: TESTS.find((known) => known === query.get('test')) ?? 'final',
    order: ORDERS.find((known) => known === query.get('order')) ?? 'faults',
  };
}

export function questionViewAddress(course: string, { test, order }: QuestionView): string {
  return `/teach/questions/${course}?test=${test}&order=${order}`;
}

/** What looks faulty, is hardest or tells least comes first; what cannot be said comes last; equals stay as on the paper. */
export function inOrder<Question extends Placed>(questions: Question[], order: Order): Question[] {
  if (order === 'paper') return questions;
  const placeOf = {
    faults: ({ faults }: Placed) => gravity(faults),
    difficulty: ({ difficulty }: Placed) => difficulty.value ?? Infinity,
    discrimination: ({ discrimination }: Placed) => discrimination.value ?? Infinity,
  }[order];
  return questions.toSorted((one, other) => compare(placeOf(one), placeOf(other)));
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
