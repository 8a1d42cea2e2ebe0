import { countsAlike } from './counting-rule.ts';
import { countCell, HIDDEN, NONE, rateCell, type Cell } from './figures-cell.ts';
import { RATES, type Indicator, type Measure } from './indicator.ts';
import type { SharedDimension, SharedIndicator } from './shared-figures.ts';

/** A sum with a hidden part is “at least” what is shown of it: that stands beside it anyway, and so tells nothing more. */
export type SumCell = Cell | { kind: 'at-least'; value: number };

export interface SumRow {
  /** As in a report; in a breakdown a category. */
  kind: string;
  /** One for each, ours first. */
  cells: Cell[];
  sum: SumCell;
}

export interface Sum {
  indicator: Indicator;
  rows: SumRow[];
  /** Which of the others count this indicator by another rule or not at all, by their place: they are not in the sums. */
  leftOut: number[];
}

type Of = 'total' | SharedDimension;

/**
 * Adds what other installations show of an indicator in a quarter to what we show. Hidden stays hidden, and what cannot
 * be added, such as a mean, has no sum. Whoever was counted in two of them is in the sum twice.
 */
export function addedUp(table: SharedIndicator, others: (SharedIndicator | null)[], of: Of = 'total'): Sum {
  const { definition } = table;
  const alike = others.map((other) => other !== null && countsAlike(definition, other.definition));
  const all = [table, ...others.map((other, index) => (alike[index] ? other : null))];
  const leftOut = alike.flatMap((is, index) => (is ? [] : [index]));
  const rows = of === 'total' ? totals(definition.measure, all) : categories(definition.measure, all, of);
  return { indicator: definition, rows, leftOut };
}

/** Totals of the contract by sex, where each of them tells them; null where one does not. */
export function exactAddedUp(table: SharedIndicator, others: (SharedIndicator | null)[]): SumRow[] | null {
  const all = [table, ...others];
  if (others.some((other) => !other || !countsAlike(table.definition, other.definition))) return null;
  if (all.some((each) => !each?.exact)) return null;
  const sexes = new Set(['female', 'male', ...all.flatMap((each) => Object.keys(each?.exact ?? {})), '']);
  return [...sexes].sort(notStatedLast).map((kind) => {
    const cells = all.map((each): Cell => ({ kind: 'count', value: each?.exact?.[kind] ?? 0 }));
    return { kind, cells, sum: sumOf(cells) };
  });
}

function totals(measure: Measure, all: (SharedIndicator | null)[]): SumRow[] {
  const kinds = [...new Set(all.flatMap((each) => Object.keys(each?.rows ?? {})))];
  const sums: Record<string, SumCell> = {};
  return kinds.map((kind) => ({ kind, cells: cellsAt(kind), sum: shareAt(kind) ?? sumAt(kind) }));

  function cellsAt(kind: string): Cell[] {
    return all.map((each) => each?.rows[kind] ?? NONE);
  }
  function sumAt(kind: string): SumCell {
    if (measure === 'recall' && kind !== 'pairs') return NONE;
    return (sums[kind] ??= sumOf(cellsAt(kind)));
  }
  /** A share of the sums. */
  function shareAt(kind: string): SumCell | undefined {
    const [, month] = /^(?:rate|share-(\d+))$/.exec(kind) ?? [];
    if (kind !== 'rate' && month === undefined) return undefined;
    return shareOf(sumAt(month ? `found-${month}` : 'part'), sumAt(month ? `without-${month}` : 'of'));
  }
}

function categories(measure: Measure, all: (SharedIndicator | null)[], dimension: SharedDimension): SumRow[] {
  const names = new Set([
    ...all.flatMap((each) => [each?.part, each?.of].flatMap((tables) => Object.keys(tables?.[dimension] ?? {}))),
    '',
  ]);
  return [...names].sort(notStatedLast).map((kind) => {
    const at = (side: 'part' | 'of') => all.map((each) => each && categoryRow(each, side, dimension, kind));
    const parts = at('part').map((cell) => cell ?? NONE);
    if (!RATES.includes(measure)) return { kind, cells: parts, sum: sumOf(parts) };
    const wholes = at('of').map((cell) => cell ?? NONE);
    const cells = parts.map((part, index) => shareOf(part, wholes[index] ?? NONE));
    return { kind, cells, sum: shareOf(sumOf(parts), sumOf(wholes)) };
  });
}

function categoryRow(each: SharedIndicator, side: 'part' | 'of', dimension: SharedDimension, category: string): Cell {
  const table = each[side]?.[dimension];
  if (!table) return HIDDEN;
  return countCell(Object.hasOwn(table, category) ? (table[category] ?? null) : 0);
}

function sumOf(cells: Cell[]): SumCell {
  const there = cells.filter(({ kind }) => kind !== 'none');
  if (there.length === 0) return NONE;
  const kinds = new Set(there.map(({ kind }) => kind).filter((kind) => kind !== 'hidden'));
  const [kind, ...others] = kinds;
  if (kind === undefined) return HIDDEN;
  if (others.length > 0 || (kind !== 'count' && kind !== 'amount')) return NONE;
  const value = there.reduce((sum, cell) => sum + ('value' in cell ? Number(cell.value) : 0), 0);
  const shown = kind === 'amount' ? Math.round(value * 10) / 10 : value;
  if (!there.some((cell) => cell.kind === 'hidden')) return { kind, value: shown };
  return shown === 0 ? HIDDEN : { kind: 'at-least', value: shown };
}

function shareOf(part: SumCell, of: SumCell): Cell {
  if (part.kind === 'count' && of.kind === 'count') return rateCell(part.value, of.value);
  return part.kind === 'none' || of.kind === 'none' ? NONE : HIDDEN;
}

function notStatedLast(one: string, other: string): number {
  return Number(one === '') - Number(other === '') || (one < other ? -1 : 1);
}
