import { afterEach, beforeEach, expect, test } from 'vitest';
import { requirePerson } from '~/accounts/viewer.server.ts';
import type { Visitor } from '~/accounts/visitor.test-support.ts';
import { useClock } from '~/clock.server.ts';
import { createCohort } from '~/cohorts/cohort.server.ts';
import { join } from '~/cohorts/membership.server.ts';
import { closeQuarter } from '~/reports/closed-quarter.server.ts';
import { figureAddress } from '~/reports/figures-query.ts';
import { graduates, named } from '~/reports/figures-sample.ts';
import { countedByLaterRule, manager, WHOLE } from '~/reports/sample-manager.test-support.ts';
import { aboutFigure } from './about-figure.ts';
import { loader as report } from '../reports_.indicators_.$code/route.tsx';
import { loader } from './route.tsx';

const CODE = 'PS.5.3-15';
const AUTUMN = '2026-10-01';
let restore = () => {};
let saule: Visitor;

beforeEach(async () => {
  restore = useClock(() => new Date('2027-02-20T06:00:00Z'));
  saule = await manager('saule', [WHOLE]);
  await graduates(named('kz', 20), { on: '2026-11-03', facts: { countedCountry: 'KZ', countedSex: 'female' } });
  await graduates(named('uz', 9), { on: '2026-11-04', facts: { countedCountry: 'UZ', countedSex: 'male' } });
  await graduates(named('tm', 3), { on: '2026-11-05', facts: { countedCountry: 'TM' } });
  await closeQuarter({ id: 'admin', role: 'admin' }, AUTUMN);
});
afterEach(() => restore());

async function look(address: string, visitor = saule) {
  const { data, init } = await loader(visitor.asks(address));
  return { ...data, status: init?.status };
}

test('every figure of a report opens, to the same figure', async () => {
  for (const query of ['', '?by=country', '?by=sex&exact=1', '?by=sex&within=country:KZ']) {
    const page = saule.asks(`/reports/indicators/${CODE}${query}`, undefined, { code: CODE });
    const { data } = await report(page);
    if ('unknown' in data || !data.table) throw new Error(`No report for ${query}`);
    for (const { kind, category, cells, year } of data.table.rows) {
      for (const [index, cell] of [...cells, year].entries()) {
        const quarter = data.table.quarters[index]?.startsOn ?? null;
        const { opened } = await look(figureAddress(CODE, data.query, { kind, category, quarter }));
        expect(opened?.cell, `${query} ${kind} ${category} ${quarter}`).toEqual(cell);
      }
    }
  }
});

test('a figure that is hidden says why, and one of a closed quarter keeps the definition of that day', async () => {
  await countedByLaterRule(AUTUMN);
  const at = { kind: 'category', category: 'TM', quarter: AUTUMN };
  const { opened } = await look(figureAddress(CODE, { year: 2027, breakdown: 'country' }, at));
  if (!opened) throw new Error('It did not open');
  expect(opened.cell).toEqual({ kind: 'hidden' });
  expect(aboutFigure(opened)).toEqual(['reports.aboutHidden', 'reports.aboutClosed']);
  expect(opened.definition.ruleVersion).toBe(2);
  const year = await look(figureAddress(CODE, { year: 2027 }, { kind: 'people', category: null, quarter: null }));
  expect(year.opened?.definition.ruleVersion).toBe(1);
});

test('a figure that the report does not have is a 404, and a report that cannot be shown says why on its page', async () => {
  const nowhere = { kind: 'people', category: null, quarter: '2020-01-01' };
  expect(await look(figureAddress(CODE, { year: 2027 }, nowhere))).toMatchObject({ status: 404, opened: null });
  expect(await look(`/reports/figure?indicator=${CODE}&row=tears`)).toMatchObject({ status: 404, opened: null });
  const thrown = await look('/reports/figure?indicator=laughter&row=people').catch((answer: unknown) => answer);
  expect((thrown as Response).headers.get('Location')).toMatch(/^\/reports\/indicators\/laughter\?/);
});

test('names are for those who train the people, and lead to their pages', async () => {
  const at = { kind: 'category', category: 'KZ', quarter: AUTUMN };
  const address = figureAddress(CODE, { year: 2027, breakdown: 'country' }, at);
  expect((await look(address)).opened?.behind).toEqual([]);
  const draft = { label: 'Almaty, autumn', courses: [], startsOn: null, dueOn: null, country: 'KZ' };
  const cohort = await createCohort(await requirePerson(saule.asks('/teach')), draft);
  for (const personId of ['person-kz-3', 'person-uz-1']) {
    await join(personId, { cohortId: cohort.id, label: cohort.label, courses: [] });
  }
  const { opened } = await look(address);
  expect(opened?.behind).toMatchObject([
    { username: 'kz-3', cohortId: cohort.id, personId: 'person-kz-3', late: false },
  ]);
  const all = await look(figureAddress(CODE, { year: 2027 }, { kind: 'people', category: null, quarter: null }));
  expect(all.opened?.behind?.map(({ username }) => username).sort()).toEqual(['kz-3', 'uz-1']);
  const shares = await look(
    figureAddress('certificates', { year: 2027 }, { kind: 'certificates', category: null, quarter: AUTUMN }),
  );
  expect(shares.opened?.behind).toBeNull();
});
