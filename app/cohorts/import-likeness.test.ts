import { expect, test } from 'vitest';
import { readHeader } from './import-columns.ts';
import { likenessAmong } from './import-likeness.ts';
import { readRow } from './import-row.ts';

const HEADER = readHeader(['name', 'name_latin']);
function rowOf(row: number, ...names: string[]) {
  const read = readRow(names, HEADER, row, '2026-11-24');
  if (!read) throw new Error('no row');
  return read;
}

test('an earlier row whose two spellings are both alike is one answer', () => {
  const likeness = likenessAmong([]);
  likeness.remember(rowOf(2, 'Юлия Ли', 'Julia Lee'));
  expect(likeness.like(rowOf(3, 'Юлия Ли', 'Julia Lee')).map(({ key }) => key)).toEqual(['row:2']);
});
