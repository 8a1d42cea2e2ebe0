import type { Dimension } from './completion-fact.ts';
import type { Focus } from './count-tables.ts';
import type { Cell } from './figures-cell.ts';
import type { Indicator } from './indicator.ts';
import type { Quarter } from './quarter.ts';

export interface FiguresAsked {
  /** A code. */
  indicator: string;
  /** Named by the year it ends in. */
  year: number;
  /** Null: the whole, with its rows of its own. */
  breakdown?: Dimension | null;
  within?: { dimension: Focus; category: string } | null;
  /** Exact totals by sex; only ask where the passphrase was typed just now. */
  exact?: boolean;
}

export type QuarterState = 'closed' | 'over' | 'open' | 'to-come';

export interface QuarterColumn {
  startsOn: Quarter;
  /** `over`: but not closed yet. */
  state: QuarterState;
  closedAt: Date | null;
}

export interface ReportRow {
  /** `people`, `late`, `earlier`, `partial`, `correction`, `part`, `of`, `rate` …; `total` and `category` in a breakdown. */
  kind: string;
  /** In a breakdown; an empty text where it is not stated. */
  category: string | null;
  /** One for each quarter. */
  cells: Cell[];
  year: Cell;
}

export type ReportNote =
  | 'once-a-year'
  | 'courses-overlap'
  | 'closed-only'
  | 'small-hidden'
  | 'rates-from-ten'
  | 'late-of-earlier-years'
  | 'definition-changed'
  | 'exact';

/** Figures of one indicator and year: the one thing that the screen, files and print show. */
export interface ReportTable {
  /** As it is today; where a closed quarter was counted by another one, a note says so. */
  indicator: Indicator;
  year: number;
  breakdown: Dimension | null;
  within: { dimension: Focus; category: string } | null;
  quarters: QuarterColumn[];
  rows: ReportRow[];
  notes: ReportNote[];
  asOf: Date;
}

export type FiguresRefusal =
  /** No such indicator. */
  | 'no-indicator'
  /** Not a year from 2000 to 2100. */
  | 'no-such-year'
  /** This measure is given for the whole programme alone. */
  | 'not-broken-down'
  /** A breakdown within a breakdown that is not kept. */
  | 'no-such-breakdown'
  /** Not of this viewer’s countries or organisations. */
  | 'outside-scope';
