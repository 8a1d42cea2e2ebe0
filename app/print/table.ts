/** `day`: its cells are `YYYY-MM-DD`. `instant`: its cells are dates, written in UTC. */
export interface Column {
  head: string;
  kind: 'text' | 'number' | 'day' | 'instant';
  /** In a workbook, in characters. */
  width?: number;
}

export type Cell = string | number | Date | null;

/** A table that may be longer than what fits in memory: rows come some at a time, and only when they are asked for. */
export interface Table {
  columns: Column[];
  batches: AsyncIterable<Cell[][]> | Iterable<Cell[][]>;
}

const BREAKS = /[\t\r\n\u2028\u2029]+/g;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** Characters with which a spreadsheet begins a formula, the wide forms of East Asian keyboards among them. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** One line of a text, without what cannot be seen. */
export function seen(text: string): string {
  return text.replace(BREAKS, ' ').replace(UNSEEN, '');
}

/** Whether a spreadsheet might take a text that somebody typed for a formula. */
export function beginsFormula(text: string): boolean {
  return FORMULA.test(text) || FORMULA.test(seen(text).trimStart());
}
