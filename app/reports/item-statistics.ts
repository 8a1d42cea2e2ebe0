/**
 * One question, over everybody who was asked it: sums that can be added up in any order and from any number of parts.
 * `score` is the share of the question's points that somebody earned, 0 … 1, and 0 where it was left open; `rest` is the
 * share of the points of all other questions of the same paper.
 */
export interface ItemSums {
  n: number;
  score: number;
  scoreSquared: number;
  rest: number;
  restSquared: number;
  product: number;
}

/** `value` is null below `from` answers, and where the answers do not differ. */
export interface Statistic {
  n: number;
  from: number;
  value: number | null;
}

export const DIFFICULTY_FROM = 30;
export const DISCRIMINATION_FROM = 100;

/** Below this all answers are the same but for rounding. */
const NO_VARIANCE = 1e-9;

export const NO_SUMS: ItemSums = { n: 0, score: 0, scoreSquared: 0, rest: 0, restSquared: 0, product: 0 };

export function addSums(one: ItemSums, other: ItemSums): ItemSums {
  return {
    n: one.n + other.n,
    score: one.score + other.score,
    scoreSquared: one.scoreSquared + other.scoreSquared,
    rest: one.rest + other.rest,
    restSquared: one.restSquared + other.restSquared,
    product: one.product + other.product,
  };
}

/**
 * Item difficulty p = mean points / greatest points, 0 … 1; a high p is an easy question. For a question that is right
 * or wrong it is the proportion of right answers.
 * Source: L. Crocker, J. Algina, Introduction to Classical and Modern Test Theory (1986), chapter on item analysis.
 */
export function difficulty({ n, score }: ItemSums): Statistic {
  const value = n < DIFFICULTY_FROM ? null : within(score / n, 0, 1);
  return { n, from: DIFFICULTY_FROM, value };
}

/**
 * Discrimination r = the product-moment correlation between a question's score and the score of the rest of the paper,
 * −1 … 1: the corrected item–total correlation. For a question that is right or wrong it is the point-biserial
 * correlation; the question itself is left out of the total because it would correlate with itself.
 * Source: L. Crocker, J. Algina, Introduction to Classical and Modern Test Theory (1986), chapter on item analysis; why
 * the item has to be left out: S. Henrysson, Correction of item–total correlations in item analysis, Psychometrika 28
 * (1963), 211–218.
 */
export function discrimination(sums: ItemSums): Statistic {
  return { n: sums.n, from: DISCRIMINATION_FROM, value: sums.n < DISCRIMINATION_FROM ? null : correlation(sums) };
}

function correlation({ n, score, scoreSquared, rest, restSquared, product }: ItemSums): number | null {
  const scoreVariance = scoreSquared / n - (score / n) ** 2;
  const restVariance = restSquared / n - (rest / n) ** 2;
  if (scoreVariance < NO_VARIANCE || restVariance < NO_VARIANCE) return null;
  const covariance = product / n - (score / n) * (rest / n);
  return within(covariance / Math.sqrt(scoreVariance * restVariance), -1, 1);
}

/** Rounding may carry a result a hair past where it can be. */
function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
