import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import type { Cell, Column } from './table.ts';
import { xlsxPieces } from './xlsx.server.ts';

const COLUMNS: Column[] = [
  { head: 'Имя & <b>', kind: 'text', width: 30 },
  { head: 'n', kind: 'number' },
  { head: 'day', kind: 'day' },
  { head: 'at', kind: 'instant' },
];

test('numbers are numbers, days and instants are dates, and the first row stays in sight', async () => {
  const rows: Cell[][] = [['Айгерім', -5.5, '2026-11-24', new Date('2026-11-24T09:30:00Z')]];
  const sheet = await sheetOf(rows);
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(sheet).toContain('<col min="1" max="1" width="30" customWidth="1"/>');
  expect(sheet).toContain('<t xml:space="preserve">Имя &amp; &lt;b&gt;</t>');
  expect(cell(sheet, 'A2')).toBe('Айгерім');
  expect(sheet).toContain('<c r="B2" s="0"><v>-5.5</v></c>');
  // 24 November 2026 is the 46,350th day of a spreadsheet.
  expect(sheet).toContain('<c r="C2" s="2"><v>46350</v></c>');
  expect(sheet).toMatch(/<c r="D2" s="3"><v>46350\.39583\d*<\/v><\/c>/);
  const styles = (await partsOf(rows)).get('xl/styles.xml') ?? '';
  expect(styles).toContain('formatCode="yyyy\\-mm\\-dd"');
});

test('what one sheet cannot take goes on to the next, under the same heads', async () => {
  const rows: Cell[][] = Array.from({ length: 5 }, (_, index) => [`row ${index}`, index, null, null]);
  const parts = await partsOf(rows, 3);
  const sheets = [1, 2, 3].map((number) => parts.get(`xl/worksheets/sheet${number}.xml`) ?? '');
  expect(sheets.map((sheet) => sheet.match(/<row /g)?.length)).toEqual([3, 3, 2]);
  expect(sheets.map((sheet) => cell(sheet, 'A2'))).toEqual(['row 0', 'row 2', 'row 4']);
  for (const sheet of sheets) expect(cell(sheet, 'B1')).toBe('n');
  expect(parts.get('xl/workbook.xml')?.match(/<sheet /g)).toHaveLength(3);
  expect((await partsOf(rows.slice(0, 2), 3)).has('xl/worksheets/sheet2.xml')).toBe(false);
});

test('a fault in the middle breaks the file off: it never looks whole', async () => {
  const broken = async () => {
    for await (const piece of xlsxPieces({ columns: COLUMNS, batches: failing() })) expect(piece).toBeDefined();
  };
  await expect(broken()).rejects.toThrow('the database is away');
});

async function* failing(): AsyncGenerator<Cell[][]> {
  yield [['one', 1, null, null]];
  throw new Error('the database is away');
}

async function sheetOf(rows: Cell[][]): Promise<string> {
  return (await partsOf(rows)).get('xl/worksheets/sheet1.xml') ?? '';
}

async function partsOf(rows: Cell[][], mostRows?: number): Promise<Map<string, string>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsxPieces({ columns: COLUMNS, batches: [rows] }, mostRows)) pieces.push(piece);
  const reader = new ZipReader(new BlobReader(new Blob(pieces.map((piece) => Uint8Array.from(piece)))));
  const parts = new Map<string, string>();
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) parts.set(entry.filename, await entry.getData(new TextWriter()));
  }
  return parts;
}

function cell(sheet: string, at: string): string | undefined {
  return new RegExp(`<c r="${at}"[^>]*><is><t xml:space="preserve">([^]*?)</t>`).exec(sheet)?.[1];
}
