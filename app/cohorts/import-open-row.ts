import type { MessageKey } from '~/i18n/messages.ts';
import { readCell } from './import-cell.ts';
import type { Column, Header } from './import-columns.ts';

/** What was wrong, where, and what was expected instead. */
export interface RowProblem {
  column: Column;
  /** As it is headed in the file. */
  heading: string;
  found: string;
  expected: MessageKey;
  /** The other row that this one is at odds with. */
  row?: number;
}

/** A row being read: its texts by column, and the faults found so far. */
export interface OpenRow {
  isEmpty: boolean;
  problems: RowProblem[];
  text: (column: Column) => string;
  fault: (column: Column, expected: MessageKey, found?: string) => void;
}

const LONGEST_SHOWN = 80;

export function openRow(cells: string[], { places, headings }: Header): OpenRow {
  const problems: RowProblem[] = [];
  const texts = new Map<Column, string>();
  const text = (column: Column) => texts.get(column) ?? '';
  const fault = (column: Column, expected: MessageKey, found = text(column)) => {
    problems.push({ column, heading: headings[column] ?? column, found: found.slice(0, LONGEST_SHOWN), expected });
  };
  for (const [column, place] of Object.entries(places) as [Column, number][]) {
    const read = readCell(cells[place] ?? '');
    if ('formula' in read) fault(column, 'importing.expectedNoFormula', read.formula);
    else texts.set(column, read.text);
  }
  const isEmpty = problems.length === 0 && [...texts.values()].every((said) => said === '');
  return { isEmpty, problems, text, fault };
}
