import { expect, test } from 'vitest';
import { addPairs, NO_PAIRS, type PairSums } from './learning-pairs.ts';
import { learningOf } from './learning-shown.ts';

/** So many people, in turns twenty above and twenty below these means. */
function people(n: number, before: number, after: number, step = 20): PairSums {
  return Array.from({ length: n }, (_, index) => (index % 2 === 0 ? step : -step)).reduce((sums, off) => {
    const [x, y] = [before + off, after + off / 2];
    return addPairs(sums, { n: 1, before: x, after: y, beforeSquared: x * x, afterSquared: y * y, product: x * y });
  }, NO_PAIRS);
}

test('nothing is said of fewer than five, the raw means alone of fewer than ten, everything of ten', () => {
  expect(learningOf(NO_PAIRS)).toEqual({ kind: 'nobody' });
  expect(learningOf(people(1, 40, 70))).toEqual({ kind: 'hidden' });
  expect(learningOf(people(4, 40, 70))).toEqual({ kind: 'hidden' });
  expect(learningOf(people(6, 40, 70))).toEqual({ kind: 'means', n: 6, before: 40, after: 70 });
  expect(learningOf(people(9, 40, 70))).toMatchObject({ kind: 'means', n: 9 });
  expect(learningOf(people(10, 40, 70))).toMatchObject({ kind: 'full', n: 10, gain: 30, normalised: 0.5 });
});

test('the gain is the difference of the means as they are shown', () => {
  const found = learningOf({ ...people(10, 40, 70), before: 400.46, after: 700.54 });
  expect(found).toMatchObject({ before: 40, after: 70.1, gain: 30.1 });
});

test('of people who all knew everything there is no normalised gain, and without spread no effect size', () => {
  expect(learningOf(people(10, 100, 100, 0))).toMatchObject({ kind: 'full', gain: 0, normalised: null, effect: null });
  expect(learningOf(people(12, 30, 60, 0))).toMatchObject({ kind: 'full', normalised: 0.43, effect: null });
});
