import type { Measure } from './indicator.ts';
import { isSmall } from './suppress-rule.ts';

/** What stands in one place of a report; on the screen, in a file and in print alike. */
export type Cell =
  | { kind: 'count'; value: number }
  /** Hours; not whole. */
  | { kind: 'amount'; value: number }
  /** Whole per cent; 'under' reads “<5%”, 'over' “>95%”. */
  | { kind: 'rate'; value: number | 'under' | 'over' }
  /** Per cent, or points of it; to one place. */
  | { kind: 'mean'; value: number }
  /** Too few people; or it would tell of too few. */
  | { kind: 'hidden' }
  /** No figure: the quarter is still to come or not closed, or it was not counted then. */
  | { kind: 'none' };

export const HIDDEN: Cell = { kind: 'hidden' };
export const NONE: Cell = { kind: 'none' };
const LEAST_OF = 10;
const LEAST_PAIRS = 10;
const ENDS = 5;

export function countCell(count: number | null): Cell {
  return count === null || isSmall(count) ? HIDDEN : { kind: 'count', value: count };
}

/**
 * A share in whole per cent. Under 10 there is none; 1 to 4 on either side are hidden, unless all of them would read as
 * the same end: else “<5%” of 21 people would say that it is one.
 */
export function rateCell(part: number, of: number): Cell {
  if (of < LEAST_OF) return HIDDEN;
  const isBare = isSmall(part) || isSmall(of - part);
  const reaches = (4 * 100) / of < ENDS;
  if (isBare && !reaches) return HIDDEN;
  const percent = (100 * part) / of;
  if (percent < ENDS) return { kind: 'rate', value: 'under' };
  if (percent > 100 - ENDS) return { kind: 'rate', value: 'over' };
  return { kind: 'rate', value: Math.round(percent) };
}

/** A share and its two numbers; where the rest is small the whole is hidden too, since it would tell of it. */
function shareCells(part: number, of: number): Record<'rate' | 'part' | 'of', Cell> {
  return { rate: rateCell(part, of), part: countCell(part), of: isSmall(of - part) ? HIDDEN : countCell(of) };
}

/** How the numbers of a quarter are shown for the whole programme, row by row. */
export function cellsOf(measure: Measure, rows: Record<string, number>): Record<string, Cell> {
  const at = (row: string) => rows[row] ?? 0;
  switch (measure) {
    case 'people-completed': {
      const late = isSmall(at('people') - at('late')) ? HIDDEN : countCell(at('late'));
      return {
        people: countCell(at('people')),
        late,
        earlier: countCell(at('earlier')),
        partial: countCell(at('partial')),
      };
    }
    case 'certificates': {
      const valid = isSmall(at('certificates') - at('valid')) ? HIDDEN : countCell(at('valid'));
      return { certificates: countCell(at('certificates')), valid };
    }
    case 'gain': {
      const mean = (value: number): Cell =>
        at('pairs') < LEAST_PAIRS ? HIDDEN : { kind: 'mean', value: Math.round(value * 10) / 10 };
      const [before, after] = [mean(at('before')), mean(at('after'))];
      const gain = before.kind === 'mean' && after.kind === 'mean' ? mean(after.value - before.value) : HIDDEN;
      return { pairs: countCell(at('pairs')), before, after, gain };
    }
    case 'recall':
      return {
        pairs: countCell(at('pairs')),
        before: rateCell(at('before'), at('pairs')),
        after: rateCell(at('after'), at('pairs')),
      };
    case 'attendance-hours': {
      const hours: Cell = isSmall(at('people')) ? HIDDEN : { kind: 'amount', value: Math.round(at('hours') * 10) / 10 };
      return { hours, people: countCell(at('people')) };
    }
    case 'outcome':
      return { completed: countCell(at('completed')), ...outcomeCells(3, at), ...outcomeCells(6, at) };
    default:
      return shareCells(at('part'), at('of'));
  }
}

function outcomeCells(month: number, at: (row: string) => number): Record<string, Cell> {
  const [answered, without, found] = [at(`answered-${month}`), at(`without-${month}`), at(`found-${month}`)];
  const { rate, part, of } = shareCells(found, without);
  return {
    [`asked-${month}`]: countCell(at(`asked-${month}`)),
    [`answered-${month}`]: isSmall(answered - without) ? HIDDEN : countCell(answered),
    [`without-${month}`]: of,
    [`found-${month}`]: part,
    [`share-${month}`]: rate,
  };
}

/** Rows whose quarters sum to the year; of shares the year is worked out anew, and of the others there is none. */
const NO_SUM: Record<string, string[]> = { 'people-completed': ['partial'], 'attendance-hours': ['people'] };

/** The year, from the quarters as they are shown, so that it tells nothing that they do not. */
export function yearCell(measure: Measure, row: string, quarters: Cell[]): Cell {
  if (NO_SUM[measure]?.includes(row)) return NONE;
  const begun = quarters.filter(({ kind }) => kind !== 'none');
  if (begun.length === 0) return NONE;
  if (begun.some(({ kind }) => kind === 'hidden')) return HIDDEN;
  const sum = begun.reduce(
    (total, cell) => total + ('value' in cell && typeof cell.value === 'number' ? cell.value : 0),
    0,
  );
  if (begun.every(({ kind }) => kind === 'count')) return { kind: 'count', value: sum };
  if (begun.every(({ kind }) => kind === 'amount')) return { kind: 'amount', value: Math.round(sum * 10) / 10 };
  return NONE;
}
