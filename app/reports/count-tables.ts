import { DIMENSIONS, type Dimension, type Traits } from './completion-fact.ts';

/** A breakdown: one dimension, or a dimension within another, such as `country` and `country|region`. */
export type TableId = string;
/** Category, or two of them joined → how many. What is not in it is 0. */
export type Counts = Map<string, number>;
export type Tables = Map<TableId, Counts>;

/** What a breakdown may stand within. */
export const FOCUSES = ['country', 'course', 'organisation'] as const satisfies Dimension[];
export type Focus = (typeof FOCUSES)[number];

const JOINT = '\u001f';

/** Each dimension within each focus, once whichever of the two is the focus. */
export const PAIRS: [Focus, Dimension][] = FOCUSES.flatMap((focus, index) =>
  DIMENSIONS.filter((other) => other !== focus && !FOCUSES.slice(0, index).some((earlier) => earlier === other)).map(
    (other): [Focus, Dimension] => [focus, other],
  ),
);

export function pairId(one: Dimension, other: Dimension): TableId | undefined {
  return PAIRS.some(([a, b]) => a === one && b === other) ? `${one}|${other}` : undefined;
}

export function joined(row: string, column: string): string {
  return `${row}${JOINT}${column}`;
}

export function parted(key: string): [string, string] {
  const [row, column] = key.split(JOINT) as [string, string];
  return [row, column];
}

/**
 * Every table of a quarter. `units` are counted once each; `byCourse` once a course, and are what stands in tables with
 * a course in them, whose rows need not sum to the total.
 */
export function tablesOf(units: Traits[], byCourse: Traits[]): Tables {
  const tables: Tables = new Map();
  for (const dimension of DIMENSIONS) {
    tables.set(
      dimension,
      countBy(dimension === 'course' ? byCourse : units, (traits) => traits[dimension]),
    );
  }
  for (const [one, other] of PAIRS) {
    const counted = one === 'course' || other === 'course' ? byCourse : units;
    const keyOf = (traits: Traits) => joined(traits[one], traits[other]);
    tables.set(`${one}|${other}`, countBy(counted, keyOf));
  }
  return tables;
}

export function countBy<Unit>(units: Unit[], keyOf: (unit: Unit) => string): Counts {
  const counts: Counts = new Map();
  for (const unit of units) {
    const key = keyOf(unit);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Cell by cell, `one` less `other`. */
export function difference(one: Tables, other: Tables): Tables {
  const less = (a: Counts | undefined, b: Counts | undefined): Counts => {
    const keys = new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])]);
    return new Map([...keys].map((key) => [key, (a?.get(key) ?? 0) - (b?.get(key) ?? 0)]));
  };
  return new Map([...one.keys()].map((id) => [id, less(one.get(id), other.get(id))]));
}
