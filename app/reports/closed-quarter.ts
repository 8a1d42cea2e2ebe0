import type { Traits } from './completion-fact.ts';
import type { Group, QuarterCount } from './count-quarter.ts';
import { countBy, tablesOf } from './count-tables.ts';
import { cellsOf, type Cell } from './figures-cell.ts';
import type { Indicator } from './indicator.ts';
import { suppressFamily, suppressShare, type Layer, type Suppressed } from './suppress-family.ts';
import type { ShownTables } from './suppress-frozen.ts';

/** What is kept of an indicator when a quarter is closed. What is hidden is not in it, but for the totals of the contract. */
export interface FrozenIndicator {
  /** As its file stood then. */
  definition: Indicator;
  /** For the whole programme. */
  rows: Record<string, Cell>;
  /** Of the contract: sex → how many, exactly. */
  exact: Record<string, number> | null;
  /** Null: not broken down. */
  part: ShownTables | null;
  of: ShownTables | null;
}

export interface FrozenQuarter {
  version: 1;
  timeZone: string;
  indicators: FrozenIndicator[];
}

export interface Counting {
  indicator: Indicator;
  count: QuarterCount;
}

/** Decides once, over everything that a quarter's figures show, what of it is hidden. */
export async function freeze(countings: Counting[], timeZone: string): Promise<FrozenQuarter> {
  const broken = countings.filter(({ count }) => count.part !== null);
  const people = broken.filter(({ indicator }) => indicator.measure === 'people-completed');
  const family = await suppressFamily(
    people.map(({ indicator, count }) => layerOf(indicator.code, count.part)),
    (one, other) => shareACourse(people, one, other),
  );
  const indicators: FrozenIndicator[] = [];
  for (const counting of countings) {
    const tables = people.includes(counting) ? family : await ownTables(counting, family);
    indicators.push(frozen(counting, tables));
  }
  return { version: 1, timeZone, indicators };
}

function frozen({ indicator, count }: Counting, tables: Suppressed | null): FrozenIndicator {
  return {
    definition: indicator,
    rows: cellsOf(indicator.measure, count.rows),
    exact: indicator.exactBy === 'sex' && count.part ? bySex(count.part.units) : null,
    part: tables?.shown.get(indicator.code) ?? null,
    of: tables?.shown.get(wholeOf(indicator.code)) ?? null,
  };
}

/** What else is counted hides what is hidden of people, and more where it has to. */
async function ownTables({ indicator, count }: Counting, people: Suppressed): Promise<Suppressed | null> {
  if (!count.part) return null;
  const part = layerOf(indicator.code, count.part);
  if (count.of) return suppressShare(layerOf(wholeOf(indicator.code), count.of), part, people.mask);
  return suppressFamily([part], () => true, people.mask);
}

export function bySex(units: Traits[]): Record<string, number> {
  return Object.fromEntries(countBy(units, ({ sex }) => sex));
}

function layerOf(code: string, group: Group | null): Layer {
  const { units, byCourse } = group ?? { units: [], byCourse: [] };
  return { code, total: units.length, tables: tablesOf(units, byCourse) };
}

function wholeOf(code: string): string {
  return `${code} of`;
}

function shareACourse(people: Counting[], one: Layer, other: Layer): boolean {
  const coursesOf = ({ code }: Layer) =>
    people.find(({ indicator }) => indicator.code === code)?.indicator.courses ?? [];
  return coursesOf(one).some((course) => coursesOf(other).includes(course));
}
