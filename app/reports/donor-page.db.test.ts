import { afterEach, beforeEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { closeQuarter } from './closed-quarter.server.ts';
import { donorPage } from './donor-page.server.ts';
import type { DonorBlock, DonorPage } from './donor-page.ts';
import { graduates, named } from './figures-sample.ts';
import { WHOLE_PROGRAMME } from './learning-scope.ts';
import type { View } from './report-views.ts';

const ADMIN = { id: 'admin', role: 'admin' } as const;
const WHOLE: View = { id: 'all', scope: WHOLE_PROGRAMME };
const [SUMMER, AUTUMN] = ['2026-07-01', '2026-10-01'];
let today = new Date();
let restore = () => {};

beforeEach(() => {
  today = new Date('2026-10-12T06:00:00Z');
  restore = useClock(() => today);
});
afterEach(() => restore());

/** Two quarters of two donor’s years: more women in the second, and three from Turkmenistan in the first. */
async function twoQuarters() {
  const female = { countedSex: 'female', countedCountry: 'KZ' } as const;
  const male = { countedSex: 'male', countedCountry: 'UZ' } as const;
  await graduates(named('kz-s', 12), { on: '2026-08-03', facts: female });
  await graduates(named('uz-s', 8), { on: '2026-08-04', facts: male });
  await graduates(named('tm-s', 3), { on: '2026-08-05', facts: { countedSex: 'male', countedCountry: 'TM' } });
  await closeQuarter(ADMIN, SUMMER);
  today = new Date('2027-01-20T06:00:00Z');
  await graduates(named('kz-a', 20), { on: '2026-11-03', facts: female });
  await graduates(named('uz-a', 3), { on: '2026-11-04', facts: male });
  await closeQuarter(ADMIN, AUTUMN);
}

function block(page: DonorPage | null, code: string): DonorBlock {
  const found = page?.blocks.find(({ indicator }) => indicator.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
}

test('a quarter stands beside the one before, also across years, with exact totals by sex', async () => {
  await twoQuarters();
  const page = await donorPage(WHOLE, AUTUMN);
  expect(page).toMatchObject({ issuer: 'Safe Steps', before: { startsOn: SUMMER }, isPart: false, asOf: today });
  const { lines, bySex } = block(page, 'PS.5.3-15');
  expect(lines).toMatchObject([{ now: { value: 23 }, before: { value: 23 }, change: 0 }]);
  expect(bySex.map(({ category, change }) => [category, change])).toEqual([
    ['female', 8],
    ['male', -8],
    ['', 0],
  ]);
  expect(page?.blocks.slice(0, 2).every(({ indicator }) => indicator.exactBy === 'sex')).toBe(true);
});

test('what is hidden stays hidden, and so does what lies between it and another figure', async () => {
  await twoQuarters();
  const page = await donorPage({ id: 'countries', scope: { countries: ['UZ'], organisations: 'all' } }, AUTUMN);
  expect(page?.isPart).toBe(true);
  const { lines, bySex } = block(page, 'PS.5.3-15');
  expect(lines[0]).toMatchObject({ now: { kind: 'hidden' }, change: null });
  expect(bySex.every(({ change, now }) => now.kind !== 'hidden' || change === null)).toBe(true);
  expect(page?.blocks.map(({ indicator }) => indicator.code)).not.toContain('knowledge-gain');
});

test('a manager of two countries gets a line for each, and no exact total', async () => {
  await twoQuarters();
  const page = await donorPage({ id: 'countries', scope: { countries: ['KZ', 'UZ'], organisations: 'all' } }, SUMMER);
  const { lines, bySex, breakdown } = block(page, 'PS.5.3-15');
  expect(breakdown).toBe('country');
  expect(lines.map(({ category }) => category)).toEqual(['KZ', 'UZ']);
  expect(bySex).toEqual([]);
});

test('one that is not closed has no page, and the first that is closed has none before it', async () => {
  await graduates(named('kz', 12), { on: '2026-08-03' });
  expect(await donorPage(WHOLE, SUMMER)).toBeNull();
  await closeQuarter(ADMIN, SUMMER);
  const page = await donorPage(WHOLE, SUMMER);
  expect(page?.before).toBeNull();
  expect(block(page, 'PS.5.3-15').lines).toMatchObject([
    { now: { value: 12 }, before: { kind: 'none' }, change: null },
  ]);
});

test('late ones and corrections stand beside figures that do not change', async () => {
  await twoQuarters();
  today = new Date('2027-02-20T06:00:00Z');
  await db().enrolment.updateMany({ where: { personId: 'person-kz-a-1' }, data: { personId: 'person-kz-a-2' } });
  const { lines, correction } = block(await donorPage(WHOLE, AUTUMN), 'PS.5.3-15');
  expect(lines[0]?.now).toEqual({ kind: 'count', value: 23 });
  expect(correction).toEqual({ kind: 'count', value: -1 });
});

test('where the quarter before was counted by another rule, no change is told', async () => {
  await twoQuarters();
  const row = await db().closedQuarter.findUniqueOrThrow({ where: { startsOn: SUMMER } });
  const content = JSON.parse(JSON.stringify(row.content).replaceAll('"ruleVersion":1', '"ruleVersion":2')) as object;
  await db().closedQuarter.update({ where: { startsOn: SUMMER }, data: { content } });
  const { lines, isOtherRule } = block(await donorPage(WHOLE, AUTUMN), 'PS.5.3-15');
  expect(isOtherRule).toBe(true);
  expect(lines[0]).toMatchObject({ before: { value: 23 }, change: null });
});
