import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allKinds,
  anyResponse,
  match,
  multiple,
  number,
  order,
  recall,
  single,
  text,
  truefalse,
} from '~/quizzes/sample-questions.ts';
import { countOptions, neverChosen, outdoesKey, type Tally } from './option-counts.ts';

const counted = (question: Parameters<typeof countOptions>[0], tallies: Tally[]) =>
  countOptions(question, tallies).map(({ option, target, count, right }) =>
    [target === null ? option : `${option}→${target}`, count, right].join(' '),
  );

test('each option has its count, chosen or not, and says whether it is right', () => {
  const tallies = [
    { response: { kind: 'single', choice: 'b' }, count: 12 },
    { response: { kind: 'single', choice: 'c' }, count: 3 },
    { response: { kind: 'single', choice: 'b' }, count: 1 },
  ];
  expect(counted(single, tallies)).toEqual(['a 0 false', 'b 13 true', 'c 3 false']);
  expect(counted(truefalse, [{ response: { kind: 'truefalse', value: true }, count: 4 }])).toEqual([
    'true 4 false',
    'false 0 true',
  ]);
});

test('of several choices each counts once a person; of pairs, each pair', () => {
  expect(counted(multiple, [{ response: { kind: 'multiple', choices: ['a', 'a', 'c'] }, count: 2 }])).toEqual(
    expect.arrayContaining(['a 2 true', 'c 2 true', 'b 0 false']),
  );
  const pairs = counted(match, [{ response: { kind: 'match', pairs: { a: 'x', b: 'y' } }, count: 5 }]);
  expect(pairs).toHaveLength(9);
  expect(pairs).toEqual(expect.arrayContaining(['a→x 5 true', 'b→y 5 false', 'b→z 0 true']));
});

test('where words, numbers or an order are given, nothing is chosen', () => {
  for (const question of [order, number, text, recall]) expect(countOptions(question, [])).toEqual([]);
});

test('whatever was kept as an answer, only what the question has is counted', () => {
  const kept = fc.record({ response: fc.oneof(anyResponse, fc.jsonValue()), count: fc.nat(9) });
  fc.assert(
    fc.property(fc.constantFrom(...allKinds), fc.array(kept, { maxLength: 8 }), (question, tallies) => {
      const all = tallies.reduce((sum, { count }) => sum + count, 0);
      const options = countOptions(question, tallies);
      expect(options.map(({ option, target }) => [option, target])).toEqual(
        countOptions(question, []).map(({ option, target }) => [option, target]),
      );
      for (const { count } of options) expect(count).toBeLessThanOrEqual(all);
    }),
  );
});

test('that nobody chooses an option is said from 30 answers on', () => {
  const options = countOptions(single, [{ response: { kind: 'single', choice: 'b' }, count: 30 }]);
  expect(neverChosen(options, 29)).toEqual([]);
  expect(neverChosen(options, 30).map(({ option }) => option)).toEqual(['a', 'c']);
});

test('a pair that nobody makes is a fault only where it would be right', () => {
  const options = countOptions(match, [{ response: { kind: 'match', pairs: { a: 'x', b: 'y' } }, count: 40 }]);
  expect(neverChosen(options, 40).map(({ option, target }) => [option, target])).toEqual([
    ['b', 'z'],
    ['c', 'y'],
  ]);
});

test('a wrong option chosen more often than the right one is told', () => {
  const tallies = (right: number) => [
    { response: { kind: 'single', choice: 'b' }, count: right },
    { response: { kind: 'single', choice: 'c' }, count: 20 },
  ];
  const outdone = (right: number, asked: number) => outdoesKey(single, countOptions(single, tallies(right)), asked);
  expect(outdone(19, 39)).toBe(true);
  expect(outdone(20, 40)).toBe(false);
  expect(outdone(5, 25)).toBe(false);
});
