import { PATTERNS } from '~/ui/chart-patterns.tsx';
import type { ChartGroup } from '~/ui/chart-layout.ts';
import type { Cell } from './figures-cell.ts';
import { headlineRows } from './figures-headline.ts';
import type { ReportRow, ReportTable } from './figures-table.ts';
import { cellText, rowWords, unitWords, type ReportWords } from './figures-words.ts';
import { quarterWords } from './quarter-words.ts';

const ENDS = { under: 5, over: 95 };

/** What of a report is drawn: by quarters, its headline or, where it is broken down, its largest categories. */
export function chartGroups(table: ReportTable, words: ReportWords): ChartGroup[] {
  const rows = chartRows(table);
  return table.quarters.flatMap(({ startsOn }, quarter) => {
    const bars = rows.flatMap((row, series) => {
      const cell = row.cells[quarter];
      if (!cell || cell.kind === 'none') return [];
      const text = cellText(cell, words.t, unitWords(table.indicator.measure, row.kind, words.t));
      return [{ series, label: rowWords(table, row, words), value: valueOf(cell), text }];
    });
    return bars.length > 0 ? [{ label: quarterWords(startsOn, words.locale), bars }] : [];
  });
}

/** Shares are drawn against the whole. */
export function isShareTable({ rows }: ReportTable): boolean {
  return rows.some(({ cells }) => cells.some(({ kind }) => kind === 'rate'));
}

/** Whether categories are left out of the drawing. */
export function isChartShortened({ rows }: ReportTable): boolean {
  return rows.filter(({ kind }) => kind === 'category').length > PATTERNS.length;
}

function chartRows(table: ReportTable): ReportRow[] {
  const categories = table.rows.filter(({ kind }) => kind === 'category');
  if (categories.length === 0) {
    const partial = table.rows.filter(({ kind }) => kind === 'partial');
    return [...headlineRows(table), ...partial];
  }
  if (!isChartShortened(table)) return categories;
  const largest = [...categories].sort((one, other) => sizeOf(other) - sizeOf(one)).slice(0, PATTERNS.length);
  return categories.filter((row) => largest.includes(row));
}

function sizeOf({ cells }: ReportRow): number {
  return cells.reduce((sum, cell) => sum + (valueOf(cell) ?? 0), 0);
}

function valueOf(cell: Cell): number | null {
  if (!('value' in cell)) return null;
  return typeof cell.value === 'number' ? cell.value : ENDS[cell.value];
}
