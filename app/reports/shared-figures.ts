import type { ClosedFigures } from './closed-quarter.server.ts';
import type { FrozenIndicator } from './closed-quarter.ts';
import type { Cell } from './figures-cell.ts';
import type { Indicator } from './indicator.ts';
import type { Quarter } from './quarter.ts';
import { shownIn, type ShownTables } from './suppress-frozen.ts';

/** Of these a file tells; regions and organisations are what people wrote, and so may be names. */
export const SHARED_DIMENSIONS = ['country', 'sex', 'ageBand', 'sector', 'course'] as const;
export type SharedDimension = (typeof SHARED_DIMENSIONS)[number];

/** Category → how many; null: hidden. What is not listed is 0. */
export type SharedTables = Record<SharedDimension, Record<string, number | null>>;

export interface SharedIndicator {
  definition: Indicator;
  rows: Record<string, Cell>;
  /** Null: not broken down. */
  part: SharedTables | null;
  of: SharedTables | null;
  /** The contract’s totals by sex, where they were asked for. */
  exact: Record<string, number> | null;
}

/** What one installation tells another of a quarter: nobody is in it, and what is hidden there is hidden here. */
export interface SharedFigures {
  version: 1;
  installation: string;
  quarter: Quarter;
  timeZone: string;
  /** Instants, as ISO 8601. */
  closedAt: string;
  madeAt: string;
  indicators: SharedIndicator[];
}

/** The kind of its signature. */
export const SHARED_KIND = 'figures+jws';

export function sharedFigures(
  { startsOn, closedAt, content }: ClosedFigures,
  { installation, madeAt, withContractTotals }: { installation: string; madeAt: Date; withContractTotals: boolean },
): SharedFigures {
  return {
    version: 1,
    installation,
    quarter: startsOn,
    timeZone: content.timeZone,
    closedAt: closedAt.toISOString(),
    madeAt: madeAt.toISOString(),
    indicators: content.indicators.map((frozen) => sharedIndicator(frozen, withContractTotals)),
  };
}

export function sharedIndicator(
  { definition, rows, part, of, exact }: FrozenIndicator,
  withContractTotals: boolean,
): SharedIndicator {
  return {
    definition,
    rows,
    part: part && sharedTables(part),
    of: of && sharedTables(of),
    exact: withContractTotals ? exact : null,
  };
}

function sharedTables(tables: ShownTables): SharedTables {
  const shared = SHARED_DIMENSIONS.map((dimension) => {
    const table = tables[dimension];
    const categories = [...new Set([...Object.keys(table?.cells ?? {}), ...(table?.rows ?? [])])].sort();
    return [dimension, Object.fromEntries(categories.map((category) => [category, shownIn(table, category)]))];
  });
  return Object.fromEntries(shared) as SharedTables;
}
