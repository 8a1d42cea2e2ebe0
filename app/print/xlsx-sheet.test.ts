import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell, Column } from './table.ts';
import { workbookParts } from './xlsx-parts.ts';
import { SHEET_END, sheetBegin, sheetRows } from './xlsx-sheet.ts';

const COLUMNS: Column[] = [
  { head: 'Имя & <b>', kind: 'text', width: 30 },
  { head: 'n', kind: 'number' },
  { head: 'day', kind: 'day' },
  { head: 'at', kind: 'instant' },
];

test('what is missing is an empty cell, and the cells after it keep their place', () => {
  const sheet = sheetOf([
    [null, null, null, null],
    ['', 1, null, null],
  ]);
  expect(sheet).toContain('<row r="2"></row><row r="3"><c r="B3" s="0"><v>1</v></c></row>');
});

test.each(['=HYPERLINK("https://evil.example")', '+7 701', '-1+1', '@SUM(A1)', '＝1', '\u202e=1', ' =1'])(
  '%j is text, and stays text when its cell is edited',
  (typed) => {
    const sheet = sheetOf([[typed, null, null, null]]);
    expect(sheet).toContain('<c r="A2" s="4" t="inlineStr">');
    expect(sheet).not.toContain('<f>');
    expect(workbookParts(1)['xl/styles.xml']).toMatch(/quotePrefix="1"\/><\/cellXfs>/);
  },
);

test('whatever a text holds, the sheet can be read, and nothing that was typed becomes part of it', () => {
  const unit = fc.oneof(
    fc.constantFrom('<', '>', '&', '"', ']', '\u0000', '\ud800', '\ufffe', '\u2028', '\n', '=', '_x0041_'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1 }), (typed) => {
      const sheet = sheetOf([[typed, null, null, null]]);
      expect(sheet.match(/<row /g)).toHaveLength(2);
      expect(cell(sheet, 'A2')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
      expect(sheet.replace(/\n/, '')).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u);
    }),
  );
  expect(cell(sheetOf([['_x0041_', null, null, null]]), 'A2')).toBe('_x005F_x0041_');
});

test('a column beyond the alphabet has two letters, one beyond that three', () => {
  const columns = Array.from({ length: 703 }, (): Column => ({ head: 'n', kind: 'number' }));
  const places = [...sheetBegin(columns).matchAll(/<c r="([A-Z]+)1"/g)].map((match) => match[1]);
  expect([places[25], places[26], places[701], places[702]]).toEqual(['Z', 'AA', 'ZZ', 'AAA']);
  expect(new Set(places).size).toBe(703);
});

test('what is no number and no day is a fault, not a broken file', () => {
  expect(() => sheetOf([['one', NaN, null, null]])).toThrow('B2 would hold NaN');
  expect(() => sheetOf([['one', 1, 'soon', null]])).toThrow('C2 would hold NaN');
});

function sheetOf(rows: Cell[][]): string {
  return sheetBegin(COLUMNS) + sheetRows(COLUMNS, rows, 2) + SHEET_END;
}

function cell(sheet: string, at: string): string | undefined {
  return new RegExp(`<c r="${at}"[^>]*><is><t xml:space="preserve">([^]*?)</t>`).exec(sheet)?.[1];
}
