import type { FrozenIndicator } from './closed-quarter.ts';
import type { Dimension } from './completion-fact.ts';
import { joined, pairId } from './count-tables.ts';
import { countCell, HIDDEN, NONE, rateCell, yearCell, type Cell } from './figures-cell.ts';
import type { Looked } from './figures-scope.ts';
import type { ReportRow } from './figures-table.ts';
import { RATES, type Measure } from './indicator.ts';
import { categoriesIn, shownIn, type ShownTables } from './suppress-frozen.ts';

/** A quarter of a report: what was frozen, or what is counted now; null where it is still to come. */
export type QuarterFigures = { frozen: FrozenIndicator } | { now: Record<string, Cell> } | null;

/** The whole programme, row by row. */
export function wholeRows(measure: Measure, quarters: QuarterFigures[]): ReportRow[] {
  const cellsIn = (quarter: QuarterFigures) =>
    quarter === null ? {} : 'now' in quarter ? quarter.now : quarter.frozen.rows;
  const kinds = [...new Set(quarters.flatMap((quarter) => Object.keys(cellsIn(quarter))))];
  const rows = kinds.map((kind) => {
    const cells = quarters.map((quarter) => cellsIn(quarter)[kind] ?? NONE);
    return { kind, category: null, cells, year: yearCell(measure, kind, cells) };
  });
  return rows.map((row) => ({ ...row, year: yearOfShare(row, rows) ?? row.year }));
}

/** A share of the year is that of its sums. */
function yearOfShare({ kind }: ReportRow, rows: ReportRow[]): Cell | undefined {
  const [, month] = /^(?:rate|share-(\d+))$/.exec(kind) ?? [];
  if (kind !== 'rate' && month === undefined) return undefined;
  const yearOf = (name: string) => rows.find((row) => row.kind === name)?.year;
  return shareOf(yearOf(month ? `found-${month}` : 'part'), yearOf(month ? `without-${month}` : 'of'));
}

function shareOf(part: Cell | undefined, of: Cell | undefined): Cell {
  if (part?.kind === 'count' && of?.kind === 'count') return rateCell(part.value, of.value);
  return part?.kind === 'hidden' || of?.kind === 'hidden' ? HIDDEN : NONE;
}

/** By category, closed quarters only. */
export function categoryRows(measure: Measure, looked: Looked, quarters: QuarterFigures[]): ReportRow[] {
  const { breakdown, only } = looked;
  if (!breakdown) return [];
  const found = quarters.flatMap((quarter) => (isFrozen(quarter) ? namesIn(quarter.frozen, breakdown) : []));
  const all =
    only ?? [...new Set([...found, ''])].sort((one, other) => order(one) - order(other) || (one < other ? -1 : 1));
  return all.map((category) =>
    rowOf(measure, 'category', category, quarters, (tables) => at(tables, looked, category)),
  );
}

/** What a breakdown is of. */
export function totalRow(measure: Measure, looked: Looked, quarters: QuarterFigures[]): ReportRow {
  const { within } = looked;
  if (within) {
    const row = rowOf(measure, 'total', null, quarters, (tables) => shownIn(tables[within.dimension], within.category));
    return row;
  }
  const main = RATES.includes(measure) ? 'rate' : measure === 'certificates' ? 'certificates' : 'people';
  const found = wholeRows(measure, quarters).find(({ kind }) => kind === main);
  return { ...(found ?? { cells: quarters.map(() => NONE), year: NONE }), kind: 'total', category: null };
}

function rowOf(
  measure: Measure,
  kind: string,
  category: string | null,
  quarters: QuarterFigures[],
  countIn: (tables: ShownTables) => number | null,
): ReportRow {
  const read = (side: 'part' | 'of') =>
    quarters.map((quarter): Cell => {
      if (!isFrozen(quarter)) return NONE;
      const tables = quarter.frozen[side];
      return tables ? countCell(countIn(tables)) : HIDDEN;
    });
  const parts = read('part');
  if (!RATES.includes(measure)) return { kind, category, cells: parts, year: yearCell(measure, 'people', parts) };
  const wholes = read('of');
  const cells = parts.map((part, index) => shareOf(part, wholes[index]));
  return { kind, category, cells, year: shareOf(yearCell(measure, 'part', parts), yearCell(measure, 'of', wholes)) };
}

function at(tables: ShownTables, { breakdown, within }: Looked, category: string): number | null {
  if (!breakdown) return null;
  if (!within) return shownIn(tables[breakdown], category);
  const straight = pairId(within.dimension, breakdown);
  if (straight) return shownIn(tables[straight], joined(within.category, category));
  return shownIn(tables[pairId(breakdown, within.dimension) ?? ''], joined(category, within.category));
}

function namesIn({ part, of }: FrozenIndicator, dimension: Dimension): string[] {
  return [part, of].flatMap((tables) => (tables ? categoriesIn(tables, dimension) : []));
}

function isFrozen(quarter: QuarterFigures): quarter is { frozen: FrozenIndicator } {
  return quarter !== null && 'frozen' in quarter;
}

/** What is not stated comes last. */
function order(category: string): number {
  return category === '' ? 1 : 0;
}
