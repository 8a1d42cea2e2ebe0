/** One objective, over people who took both tests: sums of the share right, 0 … 1, before and after. */
export interface GainSums {
  pairs: number;
  before: number;
  after: number;
}

export interface Gain {
  /** People who were asked about it before and after. */
  pairs: number;
  from: number;
  /** Mean share right; null below `from` pairs. */
  shares: { before: number; after: number } | null;
}

export const GAIN_FROM = 10;

export const NO_GAIN: GainSums = { pairs: 0, before: 0, after: 0 };

export function addGain(one: GainSums, other: GainSums): GainSums {
  return { pairs: one.pairs + other.pairs, before: one.before + other.before, after: one.after + other.after };
}

/**
 * The mean share right before and after, over the same people; whoever took only one of the tests does not count. The
 * gain is their difference, the actual average gain. Source: R. R. Hake, American Journal of Physics 66 (1998), 64–74.
 */
export function gainOf({ pairs, before, after }: GainSums): Gain {
  const shares = pairs < GAIN_FROM ? null : { before: before / pairs, after: after / pairs };
  return { pairs, from: GAIN_FROM, shares };
}

/** Whole points of per cent between two shares, each rounded as it is shown, so that the three figures add up. */
export function pointsGained({ before, after }: { before: number; after: number }): number {
  return Math.round(after * 100) - Math.round(before * 100);
}
