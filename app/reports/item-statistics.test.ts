import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSums, difficulty, discrimination, NO_SUMS, type ItemSums } from './item-statistics.ts';

interface Answered {
  score: number;
  rest: number;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const answered: fc.Arbitrary<Answered> = fc.record({
  score: fc.oneof(fc.constantFrom(0, 1, 1 / 3, 2 / 3), share),
  rest: share,
});
const enough = fc.array(answered, { minLength: 100, maxLength: 300 });

test('difficulty is a share, and said from 30 answers on, with how many there are', () => {
  fc.assert(
    fc.property(fc.array(answered, { maxLength: 60 }), (all) => {
      const { n, from, value } = difficulty(sumsOf(all));
      expect([n, from]).toEqual([all.length, 30]);
      expect(value === null).toBe(n < 30);
      expect(value ?? 0).toBeGreaterThanOrEqual(0);
      expect(value ?? 0).toBeLessThanOrEqual(1);
    }),
  );
});

test('discrimination is a correlation, and said from 100 answers on', () => {
  fc.assert(
    fc.property(enough, (all) => {
      const { value } = discrimination(sumsOf(all));
      if (value === null) return;
      expect(value).toBeGreaterThanOrEqual(-1);
      expect(value).toBeLessThanOrEqual(1);
    }),
  );
  const ninetyNine = Array.from({ length: 99 }, (_, index) => ({ score: index % 2, rest: (index % 3) / 3 }));
  expect(discrimination(sumsOf(ninetyNine))).toEqual({ n: 99, from: 100, value: null });
  expect(discrimination(sumsOf([...ninetyNine, { score: 1, rest: 0 }])).value).not.toBeNull();
});

test('the order of the answers does not matter, nor in how many parts they are added up', () => {
  fc.assert(
    fc.property(enough, fc.nat(300), (all, cut) => {
      const whole = sumsOf(all);
      const parts = addSums(sumsOf(all.slice(cut).toReversed()), sumsOf(all.slice(0, cut).toReversed()));
      expect(parts.n).toBe(whole.n);
      expect(difficulty(parts).value).toBeCloseTo(difficulty(whole).value ?? NaN, 9);
      const [one, other] = [discrimination(parts).value, discrimination(whole).value];
      if (one === null || other === null) return;
      expect(one).toBeCloseTo(other, 4);
    }),
  );
});

test('it is the correlation by its definition', () => {
  fc.assert(
    fc.property(enough, (all) => {
      const value = discrimination(sumsOf(all)).value;
      const byDefinition = pearson(all);
      if (value === null || !Number.isFinite(byDefinition)) return;
      expect(value).toBeCloseTo(byDefinition, 4);
    }),
  );
});

test('where all answers are the same, or all the rest is, there is no discrimination', () => {
  fc.assert(
    fc.property(share, enough, (same, all) => {
      expect(discrimination(sumsOf(all.map(({ rest }) => ({ score: same, rest })))).value).toBeNull();
      expect(discrimination(sumsOf(all.map(({ score }) => ({ score, rest: same })))).value).toBeNull();
    }),
  );
});

test('a question that goes with the rest has 1, one that goes against it −1', () => {
  const half = Array.from({ length: 100 }, (_, index) => index % 2);
  expect(discrimination(sumsOf(half.map((score) => ({ score, rest: score })))).value).toBeCloseTo(1, 9);
  expect(discrimination(sumsOf(half.map((score) => ({ score, rest: 1 - score })))).value).toBeCloseTo(-1, 9);
});

test('a worked example: 60 of 100 right, who have 0.8 of the rest where the others have 0.4', () => {
  const right = Array.from({ length: 60 }, (_, index) => ({ score: 1, rest: index % 2 ? 0.7 : 0.9 }));
  const wrong = Array.from({ length: 40 }, (_, index) => ({ score: 0, rest: index % 2 ? 0.3 : 0.5 }));
  const sums = sumsOf([...right, ...wrong]);
  expect(difficulty(sums)).toEqual({ n: 100, from: 30, value: 0.6 });
  // Point-biserial: (0.8 − 0.4) / s · √(0.6 · 0.4), with s² = 0.6 · 0.4 · 0.4² + 0.1².
  expect(discrimination(sums).value).toBeCloseTo((0.4 * Math.sqrt(0.24)) / Math.sqrt(0.24 * 0.16 + 0.01), 9);
});

function sumsOf(all: Answered[]): ItemSums {
  return all
    .map(({ score, rest }) => ({
      n: 1,
      score,
      scoreSquared: score ** 2,
      rest,
      restSquared: rest ** 2,
      product: score * rest,
    }))
    .reduce(addSums, NO_SUMS);
}

function pearson(all: Answered[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [score, rest] = [mean(all.map((one) => one.score)), mean(all.map((one) => one.rest))];
  const sum = (of: (one: Answered) => number) => all.reduce((total, one) => total + of(one), 0);
  const together = sum((one) => (one.score - score) * (one.rest - rest));
  return together / Math.sqrt(sum((one) => (one.score - score) ** 2) * sum((one) => (one.rest - rest) ** 2));
}
