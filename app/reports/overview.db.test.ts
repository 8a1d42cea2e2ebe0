import { afterEach, beforeEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { statementsDuring } from '../../tests/setup/database.ts';
import { closeQuarter } from './closed-quarter.server.ts';
import { headlineRows } from './figures-headline.ts';
import { graduates, named } from './figures-sample.ts';
import { figuresFor } from './figures.server.ts';
import { indicators } from './indicators.server.ts';
import { WHOLE_PROGRAMME, type FigureScope } from './learning-scope.ts';
import { overviewOf } from './overview.server.ts';

let restore = () => {};
beforeEach(async () => {
  restore = useClock(() => new Date('2027-05-20T06:00:00Z'));
  const kz = { countedCountry: 'KZ', countedOrganisation: 'Sezim', countedSector: 'police' } as const;
  await graduates(named('kz', 20), { on: '2026-11-03', facts: kz });
  await graduates(named('uz', 9), { on: '2027-02-04', facts: { countedCountry: 'UZ' } });
  await graduates(named('kg', 8), { on: '2027-05-04', course: 'smart-navigator', facts: { countedCountry: 'KG' } });
  await closeQuarter({ id: 'admin', role: 'admin' }, '2026-10-01');
});
afterEach(() => restore());

const some = (countries: FigureScope['countries'], organisations: FigureScope['organisations'] = 'all') => ({
  countries,
  organisations,
});

test.each([
  ['the whole programme', WHOLE_PROGRAMME],
  ['one country', some(['KZ'])],
  ['two countries', some(['KZ', 'UZ'])],
  ['an organisation', some('all', ['Sezim'])],
  ['an organisation in a country', some(['KZ'], ['Sezim'])],
])('for %s the programme’s page says what each indicator’s own page says', async (_, scope) => {
  for (const year of [2027, 2026, 2031]) {
    const { tables, partial } = await overviewOf(scope, year);
    let refused = 0;
    for (const { code } of indicators()) {
      const own = await figuresFor(scope, { indicator: code, year });
      const here = tables.find(({ indicator }) => indicator.code === code);
      if ('refused' in own) {
        refused += 1;
        expect(here).toBeUndefined();
        continue;
      }
      expect(here).toEqual({ ...own, notes: [], rows: headlineRows(own) });
    }
    expect(partial).toBe(refused > 0);
  }
});

test('facts are read once, however many indicators there are', async () => {
  const all = await statementsDuring(() => overviewOf(WHOLE_PROGRAMME, 2027));
  const reads = (table: string) => all.filter((sql) => new RegExp(`FROM\\s+\\S*"?${table}\\W`).test(sql)).length;
  expect(reads('ClosedQuarter')).toBe(2);
  expect(all.length).toBeLessThanOrEqual(20);
  const part = await statementsDuring(() => overviewOf(some(['KZ']), 2027));
  expect(part.length).toBe(1);
});
