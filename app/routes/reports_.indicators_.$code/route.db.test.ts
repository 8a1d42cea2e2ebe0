import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Visitor } from '~/accounts/visitor.test-support.ts';
import { useClock } from '~/clock.server.ts';
import { closeQuarter } from '~/reports/closed-quarter.server.ts';
import { graduates, named } from '~/reports/figures-sample.ts';
import { anHourLater, manager, WHOLE } from '~/reports/sample-manager.test-support.ts';
import { loader as csv } from '../reports_.indicators_.$code[.]csv/route.ts';
import { loader } from './route.tsx';

const CODE = 'PS.5.3-15';
let restore = () => {};

beforeEach(async () => {
  restore = useClock(() => new Date('2027-02-20T06:00:00Z'));
  await graduates(named('kz', 20), { on: '2026-11-03', facts: { countedCountry: 'KZ', countedSex: 'female' } });
  await graduates(named('uz', 9), { on: '2026-11-04', facts: { countedCountry: 'UZ', countedSex: 'male' } });
  await closeQuarter({ id: 'admin', role: 'admin' }, '2026-10-01');
});
afterEach(() => restore());

const asks = (visitor: Visitor, query = '', code = CODE) =>
  visitor.asks(`/reports/indicators/${code}${query}`, undefined, { code });

async function look(visitor: Visitor, query = '', code = CODE) {
  const { data, init } = await loader(asks(visitor, query, code));
  if ('unknown' in data) return { status: init?.status, unknown: data.unknown };
  const { table, problems, query: asked, mayBeExact } = data;
  const rows = table?.rows.map((row) => [row.category ?? row.kind, row.cells[0]]);
  return { status: init?.status, problems, asked, rows: rows && Object.fromEntries(rows), table, mayBeExact };
}

test('figures of the year with the last quarter that is over, broken down as the address says', async () => {
  const saule = await manager('saule', [WHOLE]);
  const { status, asked, rows } = await look(saule, '?by=country');
  expect({ status, year: asked?.year }).toEqual({ status: 200, year: 2027 });
  expect(rows).toMatchObject({
    total: { kind: 'count', value: 29 },
    KZ: { kind: 'count', value: 20 },
    UZ: { kind: 'count', value: 9 },
    '': { kind: 'count', value: 0 },
  });
});

test('what is not known is named with 400, no other figure stands in its place, and the rest is kept', async () => {
  const saule = await manager('saule', [WHOLE]);
  const found = await look(saule, '?by=name&within=country:KZ&year=2027');
  expect(found).toMatchObject({ status: 400, problems: ['by'], table: null });
  expect(found.asked).toMatchObject({ within: { dimension: 'country', category: 'KZ' }, year: 2027 });
  expect(await look(saule, '?by=country&within=country:KZ')).toMatchObject({
    status: 400,
    problems: ['no-such-breakdown'],
    table: null,
  });
  expect(await look(saule, '?by=sex', 'laughter')).toEqual({ status: 404, unknown: 'laughter' });
});

test('a manager of a country sees that one; another does not exist, and exact totals are not offered', async () => {
  const timur = await manager('timur', [{ country: 'KZ', organisation: null }]);
  const { rows, mayBeExact } = await look(timur, '?by=sex');
  expect(rows).toMatchObject({ total: { kind: 'count', value: 20 } });
  expect(mayBeExact).toBe(false);
  expect(await look(timur, '?within=country:UZ')).toMatchObject({
    status: 404,
    problems: ['outside-scope'],
    table: null,
  });
  expect(await look(timur, '?by=sex&exact=1')).toMatchObject({ status: 400, problems: ['exact'], table: null });
});

test('exact totals by sex are for whoever typed the passphrase just now, on the screen and as a file', async () => {
  await graduates(['azat'], { on: '2027-01-05', facts: { countedSex: 'male' } });
  const saule = await manager('saule', [WHOLE]);
  const { table, mayBeExact } = await look(saule, '?by=sex&exact=1');
  expect(mayBeExact).toBe(true);
  expect(table?.rows.find(({ category }) => category === 'male')?.cells[1]).toEqual({ kind: 'count', value: 1 });
  await anHourLater();
  for (const open of [loader, csv]) {
    const answer = await open(asks(saule, '?by=sex&exact=1')).catch((thrown: unknown) => thrown);
    expect(answer).toBeInstanceOf(Response);
    expect((answer as Response).headers.get('Location')).toMatch(/^\/confirm\?next=/);
  }
  expect((await look(saule, '?by=sex')).status).toBe(200);
});

test('a file of the same address; where that says what is wrong, it leads there', async () => {
  const saule = await manager('saule', [WHOLE]);
  const file = await csv(asks(saule, '?by=country'));
  expect(file.headers.get('Content-Disposition')).toBe('attachment; filename="PS.5.3-15-2027-country.csv"');
  expect(await file.text()).toContain('\r\nKazakhstan,20,');
  const thrown = await csv(asks(saule, '?by=name')).catch((answer: unknown) => answer);
  expect((thrown as Response).headers.get('Location')).toBe(`/reports/indicators/${CODE}?by=name`);
});

test('a trainer has no such page, and a manager of nothing goes to where it is said', async () => {
  const nigora = await manager('nigora', [], 'trainer');
  await expect(look(nigora)).rejects.toMatchObject({ status: 404 });
  const thrown = await look(await manager('aziz', [])).catch((answer: unknown) => answer);
  expect((thrown as Response).headers.get('Location')).toBe('/reports');
});
