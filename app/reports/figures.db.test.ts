import { afterEach, beforeEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { statementsDuring } from '../../tests/setup/database.ts';
import { closeQuarter } from './closed-quarter.server.ts';
import { graduates, named } from './figures-sample.ts';
import { autumn, PEOPLE, row, table } from './figures-sample-table.ts';
import { figuresFor } from './figures.server.ts';
import { WHOLE_PROGRAMME } from './learning-scope.ts';

const ADMIN = { id: 'admin', role: 'admin' } as const;
let today = new Date();
let restore = () => {};

beforeEach(() => {
  today = new Date('2027-01-20T06:00:00Z');
  restore = useClock(() => today);
});
afterEach(() => restore());

test('a person counts once a year, and quarters sum to it', async () => {
  await autumn();
  await graduates([...named('kz', 5), ...named('new', 6)], { on: '2027-01-10', course: 'smart-navigator' });
  const found = await table(PEOPLE);
  expect(row(found, 'people')).toEqual([32, 6, 'none', 'none', 38]);
  expect(found.quarters.map(({ state }) => state)).toEqual(['over', 'open', 'to-come', 'to-come']);
  expect(found.asOf).toEqual(today);
});

test('an open quarter shows its total alone, so that two looks on two days tell of nobody', async () => {
  await autumn();
  const found = await table({ ...PEOPLE, breakdown: 'country' });
  expect(row(found, 'total')).toEqual([32, 0, 'none', 'none', 32]);
  expect(row(found, 'category', 'KZ')).toBeUndefined();
  expect(row(found, 'category', '')).toEqual(['none', 'none', 'none', 'none', 'none']);
  expect(found.notes).toContain('closed-only');
});

test('a closed quarter is broken down, with what is small hidden, and not stated always there', async () => {
  await autumn();
  await closeQuarter(ADMIN, '2026-10-01');
  const found = await table({ ...PEOPLE, breakdown: 'country' });
  expect(row(found, 'category', 'KZ')?.[0]).toBe(20);
  expect(row(found, 'category', 'UZ')).toEqual(['hidden', 'none', 'none', 'none', 'hidden']);
  expect(row(found, 'category', 'TM')?.[0]).toBe('hidden');
  expect(row(found, 'category', '')?.[0]).toBe(0);
  const within = await table({ ...PEOPLE, breakdown: 'sex', within: { dimension: 'country', category: 'KZ' } });
  expect(row(within, 'total')?.[0]).toBe(20);
  expect(
    await figuresFor(WHOLE_PROGRAMME, {
      ...PEOPLE,
      breakdown: 'sex',
      within: { dimension: 'country', category: 'Nowhere' },
    }),
  ).toMatchObject({
    rows: [{ kind: 'total', cells: [{ value: 0 }, {}, {}, {}] }, {}, {}, {}],
  });
});

test('what comes late changes no closed quarter: it counts in the open one and says so', async () => {
  await autumn();
  await closeQuarter(ADMIN, '2026-10-01');
  const before = await table({ ...PEOPLE, breakdown: 'country' });
  today = new Date('2027-02-20T06:00:00Z');
  await graduates(named('late', 7), { on: '2026-12-01', facts: { recordedAt: new Date('2027-02-01T06:00:00Z') } });
  const found = await table(PEOPLE);
  expect(row(found, 'people')).toEqual([32, 7, 'none', 'none', 39]);
  expect(row(found, 'late')?.slice(0, 2)).toEqual([0, 7]);
  expect(row(found, 'correction')?.[0]).toBe(0);
  expect((await table({ ...PEOPLE, breakdown: 'country' })).rows.slice(1)).toEqual(before.rows.slice(1));
});

test('what comes late of an earlier year stands beside the main row', async () => {
  await graduates(named('a', 6), { on: '2026-08-03' });
  expect(await closeQuarter(ADMIN, '2026-07-01')).toMatchObject({ isNew: true });
  const recordedAt = new Date('2027-01-25T06:00:00Z');
  today = new Date('2027-02-20T06:00:00Z');
  await graduates(named('b', 8), { on: '2026-09-03', facts: { recordedAt } });
  // Counted that year already, and so not once more.
  await graduates(named('a', 3), { on: '2026-09-03', course: 'smart-navigator', facts: { recordedAt } });
  const found = await table(PEOPLE);
  expect(row(found, 'people')).toEqual([0, 0, 'none', 'none', 0]);
  expect(row(found, 'earlier')?.[0]).toBe(8);
  expect(row(await table({ ...PEOPLE, year: 2026 }), 'people')?.[3]).toBe(6);
});

test('merged duplicates show as a correction, and the closed figure stands; deleting a person changes nothing', async () => {
  await autumn();
  await closeQuarter(ADMIN, '2026-10-01');
  await db().enrolment.updateMany({ where: { personId: 'person-kz-0' }, data: { personId: null, countedKey: 'key' } });
  await db().person.delete({ where: { id: 'person-kz-0' } });
  expect(row(await table(PEOPLE), 'correction')?.[0]).toBe(0);
  const before = await table({ ...PEOPLE, breakdown: 'country' });
  await db().enrolment.updateMany({ where: { personId: 'person-kz-1' }, data: { personId: 'person-kz-2' } });
  expect((await table({ ...PEOPLE, breakdown: 'country' })).rows).toEqual(before.rows);
  const found = await table(PEOPLE);
  expect(row(found, 'people')?.[0]).toBe(32);
  expect(row(found, 'correction')?.[0]).toBe(-1);
});

test('as many statements for many people as for few', async () => {
  const ask = () => statementsDuring(() => table({ ...PEOPLE, breakdown: 'country' }));
  await autumn();
  const few = (await ask()).length;
  await graduates(named('more', 300), { on: '2026-12-03' });
  expect((await ask()).length).toBe(few);
  expect(few).toBeLessThanOrEqual(6);
});
