import type { Quarter } from './quarter.ts';

/** What a report is broken down by. */
export const DIMENSIONS = ['country', 'region', 'sex', 'ageBand', 'sector', 'organisation', 'course'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Each as it was when it was counted; an empty text where it is not stated. */
export type Traits = Record<Dimension, string>;

/** One run through a course that was completed. */
export interface Completion {
  enrolmentId: string;
  /** The same for all runs of one person, also of one who has left. */
  personKey: string;
  traits: Traits;
  /** When the last thing was done. */
  completedAt: Date;
  /** When the server came to know. */
  recordedAt: Date;
  ruleVersion: number;
  /** The final was written on paper or taken aloud, and typed in. */
  typedIn: boolean;
  /** More tries of the final were granted than the course gives. */
  extraTries: boolean;
}

/** When a quarter's figures were frozen; nothing recorded later is in them. */
export interface Closing {
  startsOn: Quarter;
  closedAt: Date;
}

/** A trait that nobody stated. */
export const NOT_STATED = '';
