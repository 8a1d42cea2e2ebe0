import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from './csv-reader.server.ts';
import { toCsv } from './csv.server.ts';

const read = (text: string, delimiter = ',', most = 100) => readCsv({ text, delimiter, most });

test('quoted line breaks, quotation marks and every kind of line end are read', async () => {
  expect(await read('name;place\r\n"Әлия\nҒ";"Центр ""Үміт"""\n\nООО "Жол";x\rlast;y', ';')).toEqual({
    rows: [
      { row: 1, cells: ['name', 'place'] },
      { row: 2, cells: ['Әлия\nҒ', 'Центр "Үміт"'] },
      { row: 4, cells: ['ООО "Жол"', 'x'] },
      { row: 5, cells: ['last', 'y'] },
    ],
    total: 4,
  });
});

test('a quotation mark that nothing closes is found in the row where it opens', async () => {
  expect(await read('name\nAliya\n"Bakyt\nDana\n')).toEqual({ quoteOpenIn: 3 });
});

test('rows beyond the limit are counted, not kept, and others have their turn meanwhile', async () => {
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 1);
  const table = await read('Айгерим,KZ,Алматы\n'.repeat(50_000) + ',,\n'.repeat(9), ',', 2);
  clearInterval(ticking);
  expect(table).toMatchObject({ total: 50_000, rows: [{ row: 1 }, { row: 2 }] });
  expect(turns).toBeGreaterThan(10);
});

test('what we write is read back', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ғ', '😀', ',', '"', "'", '7') });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constant('x'), cell), { minLength: 1, maxLength: 9 }), async (rows) => {
      const csv = toCsv(['one', 'two'], rows).replace('\ufeff', '');
      const expected = [['one', 'two'], ...rows].map((cells, index) => ({ row: index + 1, cells }));
      expect(await read(csv)).toEqual({ rows: expected, total: rows.length + 1 });
    }),
  );
});
