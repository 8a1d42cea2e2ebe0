/** People who took both tests: sums of what they had out of 100, before and after, of the squares and of the products. */
export interface PairSums {
  n: number;
  before: number;
  after: number;
  beforeSquared: number;
  afterSquared: number;
  product: number;
}

/** In spreads between people, with the limits of its 95 % interval. */
export interface Effect {
  value: number;
  low: number;
  high: number;
}

export const NO_PAIRS: PairSums = { n: 0, before: 0, after: 0, beforeSquared: 0, afterSquared: 0, product: 0 };

/** The quantile of the normal distribution that leaves 2.5 % on each side outside. */
const Z = 1.959964;

export function addPairs(one: PairSums, other: PairSums): PairSums {
  return {
    n: one.n + other.n,
    before: one.before + other.before,
    after: one.after + other.after,
    beforeSquared: one.beforeSquared + other.beforeSquared,
    afterSquared: one.afterSquared + other.afterSquared,
    product: one.product + other.product,
  };
}

export function meansOf({ n, before, after }: PairSums): { before: number; after: number } {
  return { before: before / n, after: after / n };
}

/**
 * What was gained of what could have been gained, 〈g〉 = (post − pre) / (100 − pre), of the means of the group, not the
 * mean of people’s own; null where nothing could be gained. Source: R. R. Hake, American Journal of Physics 66 (1998), 64–74.
 */
export function normalisedGain({ before, after }: { before: number; after: number }): number | null {
  return before >= 100 ? null : (after - before) / (100 - before);
}

/**
 * The mean gain in spreads between people: divided by the root of the mean of both variances (d_av), since that of the
 * differences grows with how alike both tests rank people, which says nothing about what was learned, and a spread of
 * before alone shrinks where all know little. Corrected for bias by √((n − 2) / (n − 1)); its interval does not need
 * equal variances, which tests that many answer fully do not have. Null without spread.
 * Source: D. G. Bonett, Psychological Methods 13 (2008), 99–109; on d_av G. Cumming, Understanding the New Statistics (2012), ch. 11,
 * and D. Lakens, Frontiers in Psychology 4 (2013), 863.
 */
export function effectOf(sums: PairSums): Effect | null {
  const { before, after, covariance } = spreadsOf(sums);
  const degrees = sums.n - 1;
  const spread = (before + after) / 2;
  if (degrees < 1 || spread <= SPREADLESS) return null;
  const means = meansOf(sums);
  const plain = (means.after - means.before) / Math.sqrt(spread);
  const ofSpread = (plain ** 2 * (before ** 2 + after ** 2 + 2 * covariance ** 2)) / (8 * degrees * spread ** 2);
  const ofGain = (before + after - 2 * covariance) / (degrees * spread);
  const half = Z * Math.sqrt(ofSpread + Math.max(0, ofGain));
  return { value: plain * Math.sqrt((sums.n - 2) / degrees), low: plain - half, high: plain + half };
}

/** Variances in points squared that are nothing but the rounding of sums. */
const SPREADLESS = 1e-6;

/** Sample variances, and the covariance. */
function spreadsOf({ n, before, after, beforeSquared, afterSquared, product }: PairSums) {
  const sample = (squares: number, one: number, other: number) => (squares - (one * other) / n) / (n - 1);
  return {
    before: sample(beforeSquared, before, before),
    after: sample(afterSquared, after, after),
    covariance: sample(product, before, after),
  };
}
