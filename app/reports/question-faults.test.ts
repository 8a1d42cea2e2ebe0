import { expect, test } from 'vitest';
import { faultsOf, gravity, levelOf } from './question-faults.ts';
import type { Statistic } from './item-statistics.ts';
import { inOrder, questionViewAddress, readQuestionView } from './question-view.ts';

const of = (value: number | null): Statistic => ({ n: 200, from: 30, value });
const sound = { difficulty: of(0.6), discrimination: of(0.4), outdone: false, unchosen: 0 };

test('difficulty in words', () => {
  expect([null, 0, 0.29, 0.3, 0.9, 0.91, 1].map((value) => levelOf(of(value)))).toEqual([
    null,
    'hard',
    'hard',
    'right',
    'right',
    'easy',
    'easy',
  ]);
});

test('a sound question has no fault, nor has one that little is known of', () => {
  expect(faultsOf(sound)).toEqual([]);
  expect(faultsOf({ ...sound, difficulty: of(null), discrimination: of(null) })).toEqual([]);
});

test('what speaks against a question, the gravest first', () => {
  const all = { difficulty: of(0.2), discrimination: of(-0.2), outdone: true, unchosen: 2 };
  expect(faultsOf(all)).toEqual(['against', 'key', 'hard', 'unchosen']);
  expect(faultsOf({ ...sound, discrimination: of(0) })).toEqual(['weak']);
  expect(faultsOf({ ...sound, discrimination: of(-0.1) }), 'may be chance with 200 answers').toEqual(['weak']);
  expect(faultsOf({ ...sound, discrimination: of(0.19) })).toEqual(['weak']);
  expect(faultsOf({ ...sound, discrimination: of(0.2) })).toEqual([]);
  expect(faultsOf({ ...sound, difficulty: of(0.95) })).toEqual(['easy']);
});

test('the gravest come first; of equals, the one with more faults', () => {
  const graves = [['against'], ['key', 'unchosen'], ['key'], ['unchosen'], []] as Parameters<typeof gravity>[0][];
  const reckoned = graves.map(gravity);
  expect(reckoned).toEqual(reckoned.toSorted((a, b) => a - b));
  expect(new Set(reckoned).size).toBe(graves.length);
});

test('an order can be chosen; what cannot be said comes last, and equals stay as on the paper', () => {
  const questions = [
    { id: 'unknown', faults: [], difficulty: of(null), discrimination: of(null) },
    { id: 'easy', faults: ['easy' as const], difficulty: of(0.95), discrimination: of(0.3) },
    { id: 'hard', faults: ['hard' as const], difficulty: of(0.1), discrimination: of(0.5) },
    { id: 'sound', faults: [], difficulty: of(0.5), discrimination: of(0.2) },
  ];
  const ids = (order: Parameters<typeof inOrder>[1]) => inOrder(questions, order).map(({ id }) => id);
  expect(ids('paper')).toEqual(['unknown', 'easy', 'hard', 'sound']);
  expect(ids('faults')).toEqual(['hard', 'easy', 'unknown', 'sound']);
  expect(ids('difficulty')).toEqual(['hard', 'sound', 'easy', 'unknown']);
  expect(ids('discrimination')).toEqual(['sound', 'easy', 'hard', 'unknown']);
});

test('the address says what is shown; what it does not know is the usual', () => {
  const usual = { test: 'final', order: 'faults' };
  expect(readQuestionView(new URLSearchParams())).toEqual(usual);
  expect(readQuestionView(new URLSearchParams('test=__proto__&order=sum'))).toEqual(usual);
  const view = { test: 'pre', order: 'paper' } as const;
  expect(readQuestionView(new URL(questionViewAddress('steps', view), 'http://x').searchParams)).toEqual(view);
});
