import type { Statistic } from './item-statistics.ts';

/** What speaks against a question, the gravest first. */
export const FAULTS = ['against', 'key', 'weak', 'hard', 'easy', 'unchosen'] as const;
export type Fault = (typeof FAULTS)[number];

export type Level = 'hard' | 'right' | 'easy';

/** Ours: a question that fewer than three in ten get right, or nearly everybody, tells little about who knows more. */
const HARD_BELOW = 0.3;
const EASY_ABOVE = 0.9;
/**
 * Below this a question hardly tells those who know more from the rest. Source of the mark: R. L. Ebel, Measuring
 * Educational Achievement (1965).
 */
const WEAK_BELOW = 0.2;

/** Beyond this, times √n, a correlation is hardly due to chance: the usual large-sample test against nought, at 5 %. */
const BEYOND_CHANCE = 1.96;

export type Telling = 'against' | 'weak' | 'good';

export interface Scrutinised {
  difficulty: Statistic;
  discrimination: Statistic;
  /** Whether a wrong option is chosen more often than the right one. */
  outdone: boolean;
  /** How many options nobody chose. */
  unchosen: number;
}

export function levelOf({ value }: Statistic): Level | null {
  if (value === null) return null;
  if (value < HARD_BELOW) return 'hard';
  return value > EASY_ABOVE ? 'easy' : 'right';
}

/** `against`: those who know more do worse, and that not by chance. */
export function tellingOf({ n, value }: Statistic): Telling | null {
  if (value === null) return null;
  if (value * Math.sqrt(n) < -BEYOND_CHANCE) return 'against';
  return value < WEAK_BELOW ? 'weak' : 'good';
}

export function faultsOf({ difficulty, discrimination, outdone, unchosen }: Scrutinised): Fault[] {
  const level = levelOf(difficulty);
  const telling = tellingOf(discrimination);
  const found: Record<Fault, boolean> = {
    against: telling === 'against',
    key: outdone,
    weak: telling === 'weak',
    hard: level === 'hard',
    easy: level === 'easy',
    unchosen: unchosen > 0,
  };
  return FAULTS.filter((fault) => found[fault]);
}

/** How grave it is: a lower number comes first, and what has no fault last. */
export function gravity(faults: Fault[]): number {
  const worst = faults[0];
  return worst === undefined ? FAULTS.length : FAULTS.indexOf(worst) - faults.length / 10;
}
