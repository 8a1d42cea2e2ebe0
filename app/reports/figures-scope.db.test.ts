import { afterEach, beforeEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { cohortOf, viewer } from '~/cohorts/sample-cohort.ts';
import { db } from '~/db/db.server.ts';
import { statementsDuring } from '../../tests/setup/database.ts';
import { closeQuarter } from './closed-quarter.server.ts';
import { rowsBehind } from './figures-behind.server.ts';
import { graduates } from './figures-sample.ts';
import { autumn, PEOPLE, row, table } from './figures-sample-table.ts';
import { figuresFor } from './figures.server.ts';
import { WHOLE_PROGRAMME, type FigureScope } from './learning-scope.ts';

const ADMIN = { id: 'admin', role: 'admin' } as const;
let today = new Date();
let restore = () => {};

beforeEach(() => {
  today = new Date('2027-01-20T06:00:00Z');
  restore = useClock(() => today);
});
afterEach(() => restore());

test('totals by sex are exact for whoever may have them', async () => {
  await autumn();
  await graduates(['azat'], { on: '2026-11-05' });
  await closeQuarter(ADMIN, '2026-10-01');
  const exact = await table({ ...PEOPLE, breakdown: 'sex', exact: true });
  expect(row(exact, 'total')?.[0]).toBe(33);
  expect(row(exact, 'category', 'female')).toEqual([20, 0, 'none', 'none', 20]);
  expect(row(exact, 'category', '')?.[0]).toBe(1);
  const plain = await table({ ...PEOPLE, breakdown: 'sex' });
  expect(row(plain, 'category', '')?.[0]).toBe('hidden');
  expect(plain.rows.filter(({ cells }) => cells[0]?.kind === 'hidden')).toHaveLength(2);
});

test('a manager of a country sees their part of the same tables, and no exact totals', async () => {
  await autumn();
  await closeQuarter(ADMIN, '2026-10-01');
  const kz: FigureScope = { countries: ['KZ'], organisations: 'all' };
  const own = await table({ ...PEOPLE, breakdown: 'sex', exact: true }, kz);
  expect(own.within).toEqual({ dimension: 'country', category: 'KZ' });
  expect(row(own, 'total')?.slice(0, 2)).toEqual([20, 'none']);
  expect(own.notes).not.toContain('exact');
  const elsewhere = { ...PEOPLE, within: { dimension: 'country', category: 'UZ' } } as const;
  expect(await figuresFor(kz, elsewhere)).toEqual({ refused: 'outside-scope' });
  expect(await figuresFor({ countries: [], organisations: 'all' }, PEOPLE)).toEqual({ refused: 'outside-scope' });
  expect(await figuresFor(kz, { indicator: 'knowledge-gain', year: 2027 })).toEqual({ refused: 'not-broken-down' });
  const both = await table(PEOPLE, { countries: ['KZ'], organisations: ['Sezim'] });
  expect(both.rows.map(({ category }) => category)).toEqual(['Sezim']);
});

test('what cannot be asked is refused, and a year that has not begun is empty', async () => {
  expect(await figuresFor(WHOLE_PROGRAMME, { ...PEOPLE, indicator: 'laughter' })).toEqual({ refused: 'no-indicator' });
  expect(await figuresFor(WHOLE_PROGRAMME, { ...PEOPLE, year: 1900 })).toEqual({ refused: 'no-such-year' });
  const within = { dimension: 'country', category: 'KZ' } as const;
  const twice = { ...PEOPLE, breakdown: 'country', within } as const;
  expect(await figuresFor(WHOLE_PROGRAMME, twice)).toEqual({ refused: 'no-such-breakdown' });
  const later = await table({ ...PEOPLE, year: 2031 });
  expect(later.quarters.every(({ state }) => state === 'to-come')).toBe(true);
  expect(later.rows.every(({ year }) => year.kind === 'none')).toBe(true);
});

test('a figure opens to the rows behind it, for a trainer those of own people alone', async () => {
  await autumn();
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const membership = { cohortId: cohort.id, personId: 'person-kz-3', joinedAt: today };
  await db().cohortMember.create({ data: membership });
  const opened = { indicator: PEOPLE.indicator, quarter: '2026-10-01', of: { country: 'KZ' } };
  expect((await rowsBehind(nigora, opened))?.map(({ username }) => username)).toEqual(['kz-3']);
  expect(await rowsBehind(nigora, { ...opened, of: { country: 'UZ' } })).toEqual([]);
  expect(await rowsBehind(await viewer('other'), opened)).toEqual([]);
  expect(await rowsBehind(nigora, { ...opened, indicator: 'certificates' })).toBeNull();
});

test('where everything asked for is closed, nothing is counted again', async () => {
  await autumn();
  await closeQuarter(ADMIN, '2026-10-01');
  const kz: FigureScope = { countries: ['KZ'], organisations: 'all' };
  const statements = await statementsDuring(() => table({ ...PEOPLE, breakdown: 'sex' }, kz));
  expect(statements.filter((sql) => sql.includes('LessonProgress') || sql.includes('completedAt'))).toEqual([]);
});
