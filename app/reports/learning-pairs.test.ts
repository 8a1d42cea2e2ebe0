import { describe, expect, test } from 'vitest';
import { addPairs, effectOf, meansOf, NO_PAIRS, normalisedGain, type PairSums } from './learning-pairs.ts';

function pairs(before: number[], after: number[]): PairSums {
  return before.reduce((sums, x, index) => {
    const y = after[index] ?? NaN;
    const one = { n: 1, before: x, after: y, beforeSquared: x * x, afterSquared: y * y, product: x * y };
    return addPairs(sums, one);
  }, NO_PAIRS);
}

/** Sums that have these means, standard deviations and correlation. */
function described(n: number, means: [number, number], deviations: [number, number], correlation: number): PairSums {
  const [before, after] = means;
  const [one, other] = deviations;
  const squares = (mean: number, deviation: number) => (n - 1) * deviation ** 2 + n * mean ** 2;
  return {
    n,
    before: n * before,
    after: n * after,
    beforeSquared: squares(before, one),
    afterSquared: squares(after, other),
    product: (n - 1) * correlation * one * other + n * before * after,
  };
}

const rounded = (value: number | undefined, digits: number) => Number(value?.toFixed(digits));

describe('effect size and its interval', () => {
  /**
   * N. Thomason’s LSAT scores before and after training in argument mapping, in G. Cumming and R. Calin-Jageman,
   * Introduction to the New Statistics (2017), ch. 8. Means, d, and its interval as printed in the documentation of
   * the R package EASI (C. A. Wendorf), “Thomason Data Example”, which follows Bonett (2008).
   */
  test.each([
    {
      before: [13, 12, 12, 9, 14, 17, 14, 9, 6, 7, 11, 15],
      after: [14, 13, 16, 12, 15, 18, 13, 10, 10, 8, 14, 16],
      printed: { means: [11.583, 13.25], d: 0.535, interval: [0.181, 0.89] },
    },
    {
      before: [10, 14, 7, 12, 11, 11, 15, 14, 9, 16, 10, 11, 13, 19, 19, 15],
      after: [12, 19, 6, 9, 15, 13, 17, 14, 10, 17, 9, 14, 15, 22, 18, 18],
      printed: { means: [12.875, 14.25], d: 0.356, interval: [0.053, 0.658] },
    },
    {
      before: [
        41, 50, 71, 70, 74, 75, 64, 72, 77, 53, 60, 73, 72, 62, 68, 63, 69, 71, 70, 70, 75, 71, 76, 64, 70, 65, 75, 66,
        70, 70, 64, 72, 63, 68, 64, 61, 63, 76, 71,
      ],
      after: [
        52, 63, 69, 71, 80, 80, 69, 76, 78, 77, 67, 76, 69, 73, 73, 68, 70, 81, 70, 76, 77, 75, 69, 77, 70, 76, 65, 64,
        72, 71, 63, 78, 71, 77, 67, 66, 73, 75, 75,
      ],
      printed: { means: [67.41, 71.769], d: 0.652, interval: [0.338, 0.967] },
    },
  ])('Thomason, $before.length students', ({ before, after, printed }) => {
    const sums = pairs(before, after);
    const effect = effectOf(sums);
    const means = meansOf(sums);
    expect([rounded(means.before, 3), rounded(means.after, 3)]).toEqual(printed.means);
    expect([rounded(effect?.low, 3), rounded(effect?.high, 3)]).toEqual(printed.interval);
    const uncorrected = (effect?.value ?? NaN) / Math.sqrt((sums.n - 2) / (sums.n - 1));
    expect(rounded(uncorrected, 3)).toBe(printed.d);
  });

  /** Examples of `ci.stdmean.ps` in the manual of D. G. Bonett’s own R package statpsych, 1.7.0 and 2.0.0. */
  test('statpsych, 25 people: adjusted 0.5433457, interval 0.2394905 to 0.8705732', () => {
    const effect = effectOf(described(25, [102.1, 110.4], [14.6, 15.3], 0.75));
    expect(effect?.value).toBeCloseTo(0.5433457, 6);
    expect(effect?.low).toBeCloseTo(0.2394905, 6);
    expect(effect?.high).toBeCloseTo(0.8705732, 6);
  });

  test('statpsych, 8 people with unequal spreads: adjusted −2.2185, interval −3.6744 to −1.1182', () => {
    const effect = effectOf(described(8, [705.6, 602.4], [51.08, 33.17], 0.769));
    expect(effect?.value).toBeCloseTo(-2.2185, 4);
    expect(effect?.low).toBeCloseTo(-3.6744, 4);
    expect(effect?.high).toBeCloseTo(-1.1182, 4);
  });

  /** D. Lakens, Frontiers in Psychology 4 (2013), 863: ratings of two films by ten people; d = 1.13 whichever way spread is averaged. */
  test('Lakens, ten people rate two films: d = 1.13', () => {
    const effect = effectOf(pairs([9, 6, 7, 8, 7, 9, 8, 8, 8, 7], [9, 7, 8, 9, 8, 9, 9, 10, 9, 9]));
    expect(rounded((effect?.value ?? NaN) / Math.sqrt(8 / 9), 2)).toBe(1.13);
  });

  test('where nobody differs from anybody there is none, and one pair is no sample', () => {
    expect(effectOf(pairs([33.3, 33.3, 33.3], [66.7, 66.7, 66.7]))).toBeNull();
    expect(effectOf(pairs([20], [90]))).toBeNull();
    expect(effectOf(NO_PAIRS)).toBeNull();
  });

  test('is the same whatever the scale, and turns its sign when before and after change places', () => {
    const before = [20, 40, 50, 35, 60, 30, 45, 55, 25, 40];
    const after = [50, 60, 90, 65, 80, 70, 75, 95, 45, 80];
    const effect = effectOf(pairs(before, after));
    const tenth = effectOf(
      pairs(
        before.map((score) => score / 10),
        after.map((score) => score / 10),
      ),
    );
    const turned = effectOf(pairs(after, before));
    expect(tenth?.low).toBeCloseTo(effect?.low ?? NaN, 9);
    expect(turned?.high).toBeCloseTo(-(effect?.low ?? NaN), 9);
  });
});

describe('normalised gain', () => {
  /**
   * BMC Medical Education 21 (2021), 210, table 1: an absolute gain of 55.55 %, 225.8 % of the mean before, is a class
   * average normalised gain of 73 % (cut off, not rounded).
   */
  test('of a class whose mean rose from 24.6 % by 55.55 points: 0.73', () => {
    const before = 55.55 / 2.258;
    const gain = normalisedGain({ before, after: before + 55.55 });
    expect(Math.floor((gain ?? NaN) * 100) / 100).toBe(0.73);
  });

  /** R. R. Hake (1998), by definition: the share of the greatest possible gain that was made. */
  test('is half where half of what was missing was gained, and below nought where something was lost', () => {
    expect(normalisedGain({ before: 40, after: 70 })).toBeCloseTo(0.5, 12);
    expect(normalisedGain({ before: 40, after: 100 })).toBe(1);
    expect(normalisedGain({ before: 50, after: 40 })).toBeCloseTo(-0.2, 12);
  });

  test('of those who knew everything before there is none', () => {
    expect(normalisedGain({ before: 100, after: 100 })).toBeNull();
    expect(normalisedGain({ before: 100, after: 90 })).toBeNull();
  });

  /** L. Bao, American Journal of Physics 74 (2006), 917–922: the gain of the means is not the mean of the gains. */
  test('is that of the means: 0 → 50 and 80 → 100 is 0.58, not 0.75', () => {
    expect(normalisedGain(meansOf(pairs([0, 80], [50, 100])))).toBeCloseTo(35 / 60, 12);
  });
});
