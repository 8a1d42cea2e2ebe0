import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Scope } from '~/accounts/manager-scope.ts';
import { useClock } from '~/clock.server.ts';
import { COURSE } from '~/learning/sample-course.ts';
import { learningReport } from './learning-report.server.ts';
import { group } from './learning-sample.ts';

let stopClock = () => {};
afterEach(() => stopClock());
beforeEach(() => {
  stopClock = useClock(() => new Date('2027-04-10T06:00:00Z'));
});

const STEPS = { course: COURSE.slug, year: 2027 };
const report = (scope: Scope = 'whole', country: string | null = null) => learningReport(scope, { ...STEPS, country });
const only = (countries: string[]): Scope => countries.map((country) => ({ country, organisation: null }));

test('a country’s figures are its own, and none is shown that would tell of a few in another', async () => {
  await group(12, { country: 'KZ' });
  await group(12, { country: 'KG', post: 8 });
  expect((await report()).countries).toEqual(['KG', 'KZ']);
  expect((await report('whole', 'KG')).figures.total).toMatchObject({ n: 12, after: 80 });
  expect((await report(only(['KZ']))).figures.total).toMatchObject({ n: 12, after: 70 });
  expect((await report(only(['KZ', 'KG']))).figures.total).toMatchObject({ n: 24, after: 75 });
  await group(2, { country: 'TM' });
  expect((await report()).figures.total).toMatchObject({ n: 26 });
  const told = await report(only(['TM']));
  expect([told.figures.total, told.countries]).toEqual([{ kind: 'hidden' }, []]);
  const shown = (await report()).countries;
  expect(shown).toHaveLength(1);
});

test('an organisation’s figures are shown where the rest cannot be told from them', async () => {
  const office: Scope = [{ country: null, organisation: 'Migration office' }];
  await group(10, { organisation: 'Migration office' });
  await group(3, { organisation: 'Hotline' });
  expect((await report(office)).figures.total).toEqual({ kind: 'hidden' });
  await group(3, { organisation: 'Hotline' });
  expect((await report(office)).figures.total).toMatchObject({ kind: 'full', n: 10 });
});

test('a manager of a country cannot ask for another one', async () => {
  await group(12, { country: 'KZ' });
  await group(12, { country: 'KG' });
  expect((await report(only(['KZ']), 'KG')).figures.total).toEqual({ kind: 'nobody' });
  expect((await report(only(['KZ']))).countries).toEqual(['KZ']);
});

test('by forms, ways and languages a country hides what the whole programme would tell', async () => {
  await group(20, { country: 'KZ' });
  await group(20, { country: 'KZ', modes: ['paper', 'paper'] });
  await group(20, { country: 'KG' });
  await group(3, { country: 'KG', modes: ['paper', 'paper'] });
  const whole = (await report()).figures.by.mode.map(({ key, learning }) => [key, learning.kind]);
  expect(whole).toEqual([
    ['paper', 'full'],
    ['screen', 'full'],
  ]);
  for (const country of ['KZ', 'KG']) {
    const { total, by } = (await report('whole', country)).figures;
    expect([total.kind, ...by.mode.map(({ learning }) => learning.kind)]).toEqual(['full', 'hidden', 'hidden']);
  }
});

test('of a scope of several parts whoever is in any of them counts, once', async () => {
  const hotline = { organisation: 'Hotline' };
  await group(10, { country: 'KZ', ...hotline });
  await group(10, { country: 'KG', ...hotline, post: 8 });
  await group(10, { country: 'KG', organisation: 'Migration office', post: 1 });
  const both: Scope = [
    { country: 'KZ', organisation: null },
    { country: null, organisation: 'Hotline' },
  ];
  expect((await report(both)).figures.total).toMatchObject({ n: 20, after: 75 });
  const part: Scope = [{ country: 'KG', organisation: 'Hotline' }];
  expect((await report(part)).figures.total).toMatchObject({ n: 10, after: 80 });
  expect(await report([])).toMatchObject({ figures: { total: { kind: 'nobody' } }, countries: [], preOnly: 0 });
});
