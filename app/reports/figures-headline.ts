import type { ReportRow, ReportTable } from './figures-table.ts';
import type { Measure } from './indicator.ts';

/** The rows that say what an indicator says; the others say how it came about. */
const HEADLINES: Record<Measure, string[]> = {
  'people-completed': ['people'],
  'completion-rate': ['rate'],
  'pass-rate': ['rate'],
  'typed-in': ['rate'],
  'extra-tries': ['rate'],
  gain: ['gain'],
  certificates: ['certificates'],
  recall: ['before', 'after'],
  'attendance-hours': ['hours'],
  outcome: ['share-3', 'share-6'],
};

/** Of a breakdown that somebody sees part of, each category. */
export function headlineRows({ indicator, rows }: Pick<ReportTable, 'indicator' | 'rows'>): ReportRow[] {
  const total = rows.filter(({ kind }) => kind === 'total');
  if (total.length > 0) return total;
  const found = rows.filter(({ kind }) => HEADLINES[indicator.measure].includes(kind));
  return found.length > 0 ? found : rows.filter(({ kind }) => kind === 'category');
}

/** How many a row is of: where these are 0, so are the others, which would be hidden for being of too few. */
const BASES = ['of', 'pairs', 'people', 'completed', 'certificates', 'total', 'category'];

/** Whether nobody is counted: in a year that has not begun, and where no one did it. */
export function isEmpty({ rows }: Pick<ReportTable, 'rows'>): boolean {
  return rows
    .filter(({ kind }) => BASES.includes(kind))
    .flatMap(({ cells }) => cells)
    .every((cell) => cell.kind === 'none' || ('value' in cell && cell.value === 0));
}
