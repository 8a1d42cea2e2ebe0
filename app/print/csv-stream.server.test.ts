import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { csvPieces } from './csv-stream.server.ts';
import { streamOf } from './pieces.ts';
import type { Cell, Column, Table } from './table.ts';
import { xlsxPieces } from './xlsx.server.ts';

const COLUMNS: Column[] = [
  { head: 'Имя', kind: 'text' },
  { head: 'at', kind: 'instant' },
];

test('heads once, then row by row; instants are in UTC', async () => {
  const batches: Cell[][][] = [[['=1', new Date('2026-11-24T09:30:15.250Z')]], [], [['Әлия', null]]];
  expect(await textOf({ columns: COLUMNS, batches })).toBe("\ufeffИмя,at\r\n'=1,2026-11-24T09:30:15Z\r\nӘлия,\r\n");
});

test('no row is read before it is asked for', async () => {
  const { table, read } = counting();
  const reader = streamOf(csvPieces(table)).getReader();
  expect(read()).toBe(0);
  await reader.read();
  expect(read()).toBe(0);
  await reader.read();
  expect(read()).toBe(1);
  await reader.read();
  expect(read()).toBe(2);
});

test.each([
  ['CSV', csvPieces],
  ['a workbook', (table: Table) => xlsxPieces(table)],
])('when nobody reads on, %s is made no further', async (_, pieces) => {
  const { table, read } = counting();
  const reader = streamOf(pieces(table)).getReader();
  await reader.read();
  const reached = await settled(read);
  expect(reached).toBeLessThan(100);
  await reader.cancel();
  expect((await settled(read)) - reached).toBeLessThanOrEqual(2);
});

test('when nobody reads on, the rows’ source is told', async () => {
  let told = false;
  async function* source(): AsyncGenerator<Cell[][]> {
    try {
      for (;;) yield [['one', null]];
    } finally {
      told = true;
    }
  }
  const reader = streamOf(csvPieces({ columns: COLUMNS, batches: source() })).getReader();
  await reader.read();
  await reader.read();
  await reader.cancel();
  expect(told).toBe(true);
});

/** What is counted, once it has stood still for a while. */
async function settled(read: () => number): Promise<number> {
  for (let [still, last] = [0, read()]; still < 200; still += 1) {
    await turn();
    if (read() !== last) [still, last] = [0, read()];
  }
  return read();
}

/** A table without an end, each batch of which is some 100 KB of what can hardly be compressed. */
function counting() {
  let batches = 0;
  async function* endless(): AsyncGenerator<Cell[][]> {
    for (;;) {
      batches += 1;
      yield Array.from({ length: 1_000 }, () => [Array.from({ length: 10 }, () => Math.random()).join(), null]);
    }
  }
  return { table: { columns: COLUMNS, batches: endless() }, read: () => batches };
}

async function textOf(table: Table): Promise<string> {
  let text = '';
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const piece of csvPieces(table)) text += utf8.decode(piece, { stream: true });
  return text;
}
