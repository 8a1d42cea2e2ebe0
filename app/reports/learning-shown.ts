import { effectOf, meansOf, normalisedGain, type Effect, type PairSums } from './learning-pairs.ts';
import { isSmall } from './suppress-rule.ts';

/** What may be said of a group, rounded as it is shown, so that every copy says the same and the figures add up. */
export type Learning =
  | { kind: 'nobody' }
  /** Fewer than 5, or kept back so that no smaller group can be worked out. */
  | { kind: 'hidden' }
  /** From 5 people on; out of 100. */
  | { kind: 'means'; n: number; before: number; after: number }
  /** From 10 people on. */
  | ({ kind: 'full' } & Measured);

export interface Measured {
  n: number;
  before: number;
  after: number;
  gain: number;
  /** Null where nothing was left to gain. */
  normalised: number | null;
  /** Null where nobody differs from anybody. */
  effect: Effect | null;
}

export const MEASURED_FROM = 10;

export function learningOf(sums: PairSums): Learning {
  const { n } = sums;
  if (n === 0) return { kind: 'nobody' };
  if (isSmall(n)) return { kind: 'hidden' };
  const means = meansOf(sums);
  const before = rounded(means.before, 1);
  const after = rounded(means.after, 1);
  if (n < MEASURED_FROM) return { kind: 'means', n, before, after };
  const normalised = normalisedGain(means);
  return {
    kind: 'full',
    n,
    before,
    after,
    gain: rounded(after - before, 1),
    normalised: normalised === null ? null : rounded(normalised, 2),
    effect: roundedEffect(effectOf(sums)),
  };
}

function roundedEffect(effect: Effect | null): Effect | null {
  if (!effect) return null;
  return { value: rounded(effect.value, 2), low: rounded(effect.low, 2), high: rounded(effect.high, 2) };
}

/** Also of what stands a hair below a half because it is kept in binary, such as 1.005; never a negative nought. */
function rounded(value: number, digits: number): number {
  return Number(`${Math.round(Number(`${value.toFixed(9)}e${digits}`))}e-${digits}`) + 0;
}
