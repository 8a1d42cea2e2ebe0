import { expect, test } from 'vitest';
import type { Cell, Table } from '~/print/table.ts';
import { download } from './download.server.ts';

test.each([
  ['csv', 'text/csv; charset=utf-8'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
] as const)('%s is a file to keep, and no cache keeps it', async (format, type) => {
  const { table } = counting(2);
  const answer = download(table, { name: 'cohort', format, signal: new AbortController().signal });
  expect(Object.fromEntries(answer.headers)).toEqual({
    'content-type': type,
    'content-disposition': `attachment; filename="cohort.${format}"`,
    'cache-control': 'private, no-store',
  });
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(10);
});

test('when the reader leaves, no further row is read', async () => {
  const { table, read } = counting(1_000);
  const leaving = new AbortController();
  const reader = download(table, { name: 'attempts', format: 'csv', signal: leaving.signal }).body?.getReader();
  await reader?.read();
  await reader?.read();
  leaving.abort();
  const left = read();
  while (!(await reader?.read())?.done) expect(read()).toBeLessThanOrEqual(left + 1);
  expect(read()).toBeLessThanOrEqual(left + 1);
});

test('a fault in the middle breaks the download off', async () => {
  async function* failing(): AsyncGenerator<Cell[][]> {
    yield [['one']];
    throw new Error('the database is away');
  }
  for (const format of ['csv', 'xlsx'] as const) {
    const table: Table = { columns: [{ head: 'a', kind: 'text' }], batches: failing() };
    const answer = download(table, { name: 'cohort', format, signal: new AbortController().signal });
    await expect(answer.arrayBuffer(), format).rejects.toThrow();
  }
});

function counting(most: number) {
  let batches = 0;
  async function* some(): AsyncGenerator<Cell[][]> {
    while (batches < most) {
      batches += 1;
      yield [[`row ${batches}`]];
    }
  }
  const table: Table = { columns: [{ head: 'a', kind: 'text' }], batches: some() };
  return { table, read: () => batches };
}
