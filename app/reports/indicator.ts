import type { Sector } from '~/db/model.ts';

/** What an indicator counts, and how. */
export const MEASURES = [
  'people-completed',
  'completion-rate',
  'pass-rate',
  'gain',
  'certificates',
  'recall',
  'attendance-hours',
  'outcome',
  'typed-in',
  'extra-tries',
] as const;
export type Measure = (typeof MEASURES)[number];

export interface Wording {
  en: string;
  ru: string;
}

/** An indicator as its file defines it; what a report says is what this says. */
export interface Indicator {
  /** As the programme or its donor writes it. */
  code: string;
  wording: Wording;
  source: string;
  /** The day somebody last compared it with its source, `YYYY-MM-DD`. */
  checkedOn: string;
  measure: Measure;
  numerator: Wording;
  /** Null where it is a count. */
  denominator: Wording | null;
  /** Slugs. */
  courses: string[];
  /** Empty: any, and none. */
  sectors: Sector[];
  /** The earliest rule of completion whose completions count. */
  ruleVersion: number;
  /** The month in which its year begins: 1, 4, 7 or 10. */
  yearStarts: number;
  /** `sex`: the contract asks for exact totals by sex. */
  exactBy: 'sex' | null;
  /** How many different things are to be named; for `recall`. */
  atLeast: number | null;
  note: Wording | null;
}

/** Shares of something: they have a denominator, and in a report a numerator beside it. */
export const RATES: readonly Measure[] = ['completion-rate', 'pass-rate', 'typed-in', 'extra-tries'];

/** Those that are broken down; of the others a report gives the whole programme alone. */
export const BROKEN_DOWN: readonly Measure[] = ['people-completed', 'certificates', ...RATES];
