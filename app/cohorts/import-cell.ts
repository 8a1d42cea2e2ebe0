import { plainText } from '~/accounts/plain-text.ts';
import { beginsFormula } from '~/print/table.ts';
import { isDay } from './cohort-form.ts';

/** What our own export puts before a formula, so that a spreadsheet leaves it a text. */
const GUARD = "'";
const NOTHING = /^[-–—]$/;
const NAME = /^\p{L}[\p{L}\p{M} .'’‘ʼʻ`´‐‑-]*$/u;
const LATIN = /^[\p{Script=Latin}\p{M} .'’‘ʼʻ`´‐‑-]+$/u;
const HEAP_OF_MARKS = /\p{M}{3}/u;

/** What a cell says in one line, a lone dash being nothing; `formula` where a spreadsheet would reckon. */
export function readCell(cell: string): { text: string } | { formula: string } {
  const text = plainText(cell.slice(0, 2_000));
  const guarded = text.startsWith(GUARD) ? text.slice(GUARD.length).trim() : '';
  if (beginsFormula(guarded)) return { text: guarded };
  if (NOTHING.test(text)) return { text: '' };
  return beginsFormula(text) ? { formula: text } : { text };
}

/** A name as people write it on a certificate: letters of any alphabet, and what joins them. */
export function isName(text: string): boolean {
  const length = [...text].length;
  return length >= 2 && length <= 120 && NAME.test(text) && !HEAP_OF_MARKS.test(text);
}

export function isLatinName(text: string): boolean {
  return isName(text) && LATIN.test(text);
}

/** A day that exists, as `YYYY-MM-DD`, from `31.12.2026` or `2026-12-31`; null for anything else. */
export function readDay(text: string): string | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [, date = '', month = '', year = ''] = dotted ?? [];
  const day = dotted ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
  return isDay(day) ? day : null;
}
