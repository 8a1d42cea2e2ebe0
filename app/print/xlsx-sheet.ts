import { beginsFormula, seen, type Cell, type Column } from './table.ts';
import { STYLE } from './xlsx-parts.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DAY_MS = 86_400_000;
/** The day that a spreadsheet counts from, in days before 1970. */
const EPOCH = 25_569;
const USUAL_WIDTH = 14;
/** What a spreadsheet reads as a letter's number. */
const ESCAPE = /_x[0-9A-Fa-f]{4}_/g;
const NONCHARACTERS = /[\ufffe\uffff]/g;

/** Everything of a sheet before its second row; the first stays in sight. */
export function sheetBegin(columns: Column[]): string {
  const widths = columns.map(
    ({ width = USUAL_WIDTH }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const heads = columns.map(({ head }, index) => textCell(`${letters(index)}1`, head, STYLE.head));
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetViews>` +
    '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    `</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${heads.join('')}</row>`
  );
}

/** Rows of a sheet; `from` is the number of the first, and the heads are in row 1. */
export function sheetRows(columns: Column[], rows: Cell[][], from: number): string {
  const places = columns.map((_, index) => letters(index));
  return rows
    .map((row, index) => {
      const number = from + index;
      const cells = row.map((cell, place) => cellXml(`${places[place]}${number}`, cell, columns[place]));
      return `<row r="${number}">${cells.join('')}</row>`;
    })
    .join('');
}

export const SHEET_END = '</sheetData></worksheet>';

function cellXml(at: string, cell: Cell, column: Column | undefined): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return numberCell(at, cell, STYLE.usual);
  if (cell instanceof Date) return numberCell(at, serial(cell), STYLE.instant);
  if (column?.kind === 'day') return numberCell(at, serial(new Date(`${cell}T00:00:00Z`)), STYLE.day);
  return textCell(at, cell, beginsFormula(cell) ? STYLE.quoted : STYLE.usual);
}

function numberCell(at: string, value: number, style: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${at} would hold ${value}, expected a number or a date`);
  return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
}

/** Text in its own cell, so that no list of all texts has to be held. It is never read as a formula. */
function textCell(at: string, text: string, style: number): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(seen(text))}</t></is></c>`;
}

/** Days since a spreadsheet's first, in UTC. */
function serial(instant: Date): number {
  return instant.getTime() / DAY_MS + EPOCH;
}

/** 0 → A, 26 → AA. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function escaped(text: string): string {
  return text
    .replace(NONCHARACTERS, '')
    .replace(ESCAPE, '_x005F$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
