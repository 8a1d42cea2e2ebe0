import type { Scope } from '~/accounts/manager-scope.ts';
import { joined, type Counts } from './count-tables.ts';
import { addPairs, NO_PAIRS, type PairSums } from './learning-pairs.ts';
import type { PairRow } from './learning-rows.server.ts';
import { learningOf, type Learning } from './learning-shown.ts';
import { hiddenCategories } from './suppress-line.ts';
import { suppressPair } from './suppress-pair.ts';

export const LEARNING_DIMENSIONS = ['order', 'mode', 'language', 'part'] as const;
export type LearningDimension = (typeof LEARNING_DIMENSIONS)[number];

export interface Figures {
  total: Learning;
  /** Categories in which there is somebody, by name. */
  by: Record<LearningDimension, { key: string; learning: Learning }[]>;
}

/** Whose figures are asked for: all that the scope allows, or one of its countries. */
export interface LearningView {
  scope: Scope;
  country: string | null;
}

interface Placed {
  country: string;
  own: boolean;
}

const OWN = 'own';
const REST = 'rest';
const HIDDEN: Learning = { kind: 'hidden' };

/**
 * What may be shown, in all and by each dimension. It is decided over everybody, whoever asks: what one country or one
 * organisation is shown must not tell, with what others are shown, of a group of fewer than five.
 */
export function figuresOf(rows: PairRow[], view: LearningView): Figures {
  const hidden = hiddenCategories([countsBy(rows, (row) => placeOf(row, view.scope))]);
  const mine = rows.filter((row) => isMine(row, view));
  const total = isTold(mine, view, hidden) ? learningOf(sumOf(mine)) : HIDDEN;
  const by = (dimension: LearningDimension) => (total === HIDDEN ? [] : breakdown(rows, { view, dimension, hidden }));
  return { total, by: { order: by('order'), mode: by('mode'), language: by('language'), part: by('part') } };
}

/** How many; null where the number is kept back. */
export function countOf(rows: (Placed & { n: number })[], view: LearningView): number | null {
  const counted = rows.map((row) => ({ ...row, sums: { ...NO_PAIRS, n: row.n } }));
  const hidden = hiddenCategories([countsBy(counted, (row) => placeOf(row, view.scope))]);
  const mine = counted.filter((row) => isMine(row, view));
  const { n } = sumOf(mine);
  return isTold(mine, view, hidden) && learningOf({ ...NO_PAIRS, n }).kind !== 'hidden' ? n : null;
}

/** The countries that may be looked at by themselves. */
export function countriesTold(rows: PairRow[], scope: Scope): string[] {
  if (!isByCountry(scope)) return [];
  const counts = countsBy(rows, ({ country }) => country);
  const hidden = hiddenCategories([counts]);
  const allowed = [...counts.keys()].filter((country) => isIn(scope, country));
  return allowed.filter((country) => country !== '' && !hidden.has(country)).sort();
}

function breakdown(
  rows: PairRow[],
  { view, dimension, hidden }: { view: LearningView; dimension: LearningDimension; hidden: Set<string> },
): Figures['by'][LearningDimension] {
  const keyOf = (row: PairRow) => String(row[dimension]);
  const columns = hiddenCategories([countsBy(rows, keyOf)]);
  const mask = suppressPair({
    layers: [countsBy(rows, (row) => joined(placeOf(row, view.scope), keyOf(row)))],
    forced: { rows: hidden, columns, cells: new Set() },
    known: { rows: new Set(), columns: new Set() },
  });
  const mine = rows.filter((row) => isMine(row, view));
  const isShown = (row: PairRow) => {
    const place = placeOf(row, view.scope);
    return !mask.rows.has(place) && !mask.columns.has(keyOf(row)) && !mask.cells.has(joined(place, keyOf(row)));
  };
  return [...new Set(mine.map(keyOf))].sort().map((key) => {
    const alike = mine.filter((row) => keyOf(row) === key);
    const shown = isEverybody(view) ? !columns.has(key) : alike.every(isShown);
    return { key, learning: shown ? learningOf(sumOf(alike)) : HIDDEN };
  });
}

/** Organisations are too many to be told apart here: what is one’s own, and the rest. */
function placeOf({ country, own }: Placed, scope: Scope): string {
  if (isByCountry(scope)) return country;
  return own ? OWN : REST;
}

function isByCountry(scope: Scope): boolean {
  return scope === 'whole' || scope.every(({ organisation }) => organisation === null);
}

function isIn(scope: Scope, country: string): boolean {
  return scope === 'whole' || scope.some((part) => part.country === country);
}

function isMine(row: Placed, { scope, country }: LearningView): boolean {
  if (!isByCountry(scope)) return row.own;
  return isIn(scope, row.country) && (country === null || row.country === country);
}

function isEverybody({ scope, country }: LearningView): boolean {
  return scope === 'whole' && country === null;
}

function isTold(mine: Placed[], view: LearningView, hidden: ReadonlySet<string>): boolean {
  return isEverybody(view) || mine.every((row) => !hidden.has(placeOf(row, view.scope)));
}

function countsBy<Row extends { sums: PairSums }>(rows: Row[], keyOf: (row: Row) => string): Counts {
  const counts: Counts = new Map();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + row.sums.n);
  return counts;
}

function sumOf(rows: { sums: PairSums }[]): PairSums {
  return rows.map(({ sums }) => sums).reduce(addPairs, NO_PAIRS);
}
