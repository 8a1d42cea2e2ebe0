import type { Cell as FileCell, Table } from '~/print/table.ts';
import type { Cell } from './figures-cell.ts';
import { definitionLines, viewLines } from './figures-definition.ts';
import type { ReportTable } from './figures-table.ts';
import { cellText, NOTE_WORDS, rowWords, STATE_WORDS, unitWords, type ReportWords } from './figures-words.ts';
import { quarterWords } from './quarter-words.ts';

/** A report as a file: its figures, and below them what they are. */
export function figuresFile(table: ReportTable, words: ReportWords, timeZone: string): Table {
  const { t, locale } = words;
  const { quarters, indicator, notes } = table;
  const columns = [
    { head: t('reports.row'), kind: 'text' as const, width: 40 },
    ...quarters.map(({ startsOn }) => ({ head: quarterWords(startsOn, locale), kind: 'number' as const, width: 18 })),
    { head: t('reports.wholeYear'), kind: 'number' as const },
    { head: t('reports.unit'), kind: 'text' as const },
  ];
  const rest = (filled: number): FileCell[] => Array.from({ length: columns.length - filled }, () => null);
  const line = (label: string, text: string): FileCell[] => [label, text, ...rest(2)];
  const figures = table.rows.map((row): FileCell[] => [
    rowWords(table, row, words),
    ...[...row.cells, row.year].map((cell) => fileCell(cell, words)),
    unitWords(indicator.measure, row.kind, t),
  ]);
  const states = [t('reports.state'), ...quarters.map(({ state }) => t(STATE_WORDS[state])), null, null];
  const definition = [...definitionLines(indicator, words), ...viewLines(table, words, timeZone)];
  return {
    columns,
    batches: [
      figures,
      [states, rest(0)],
      definition.map(({ label, text }) => line(label, text)),
      notes.map((note) => line(t('reports.note'), t(NOTE_WORDS[note]))),
    ],
  };
}

/** Numbers are numbers; ends of a share and what is hidden are as on the screen. */
function fileCell(cell: Cell, { t }: ReportWords): FileCell {
  if (cell.kind === 'none') return null;
  if ('value' in cell && typeof cell.value === 'number') return cell.value;
  return cellText(cell, t);
}
