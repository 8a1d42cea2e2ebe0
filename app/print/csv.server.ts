import { stringify } from 'csv-stringify/sync';
import { beginsFormula, seen, type Cell } from './table.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** A table for any spreadsheet: UTF-8 with a byte order mark. Text stays text, whatever it begins with. */
export function toCsv(head: string[], rows: Cell[][]): string {
  return BYTE_ORDER_MARK + csvLines([head, ...rows]);
}

/** Further rows of a table. */
export function csvLines(rows: Cell[][]): string {
  return stringify(
    rows.map((row) => row.map(harmless)),
    { record_delimiter: '\r\n' },
  );
}

/** A number is a number and an instant is in UTC; of a text, what cannot be seen is left out, and a formula gets an apostrophe. */
export function harmless(cell: Cell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell;
  if (cell instanceof Date) return cell.toISOString().replace(/\.\d+/, '');
  return beginsFormula(cell) ? `'${seen(cell)}` : seen(cell);
}
