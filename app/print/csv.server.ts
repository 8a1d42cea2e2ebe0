import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | null;

/** Characters with which a spreadsheet begins a formula, the wide forms of East Asian keyboards among them. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const BREAKS = /[\t\r\n\u2028\u2029]+/g;
const BYTE_ORDER_MARK = '\ufeff';

/** A table for any spreadsheet: UTF-8 with a byte order mark. Text stays text, whatever it begins with. */
export function toCsv(head: string[], rows: Cell[][]): string {
  const table = [head, ...rows].map((row) => row.map(harmless));
  return BYTE_ORDER_MARK + stringify(table, { record_delimiter: '\r\n' });
}

/** A number is a number; of a text, what cannot be seen is left out, and a formula gets an apostrophe. */
export function harmless(cell: Cell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell;
  const text = cell.replace(BREAKS, ' ').replace(UNSEEN, '');
  return FORMULA.test(cell) || FORMULA.test(text.trimStart()) ? `'${text}` : text;
}
