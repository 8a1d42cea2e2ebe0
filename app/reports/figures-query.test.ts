import { expect, test } from 'vitest';
import {
  figureAddress,
  indicatorAddress,
  readFigurePlace,
  readFiguresQuery,
  withoutProblems,
} from './figures-query.ts';

const KNOWN = { year: 2026, countries: ['KZ', 'UZ'], courses: ['smart-navigator'], views: ['countries', 'KG'] };
const read = (text: string) => readFiguresQuery(new URLSearchParams(text), KNOWN);

test('an address says what is asked, and reading it gives the same again', () => {
  const { query, problems } = read('year=2027&by=ageBand&within=country:KZ&view=KG');
  expect(problems).toEqual([]);
  expect(query).toEqual({
    year: 2027,
    breakdown: 'ageBand',
    within: { dimension: 'country', category: 'KZ' },
    exact: false,
    view: 'KG',
  });
  const address = indicatorAddress('PS.5.3-15', query, '.csv');
  expect(address).toMatch(/^\/reports\/indicators\/PS\.5\.3-15\.csv\?/);
  expect(read(address.split('?')[1] ?? '').query).toEqual(query);
});

test('without anything it is the usual year of the whole', () => {
  expect(read('').query).toEqual({ year: 2026, breakdown: null, within: null, exact: false, view: null });
});

test('an organisation may have any name; who stated no country can be looked at alone', () => {
  expect(read('within=organisation:A:B ?').query.within).toEqual({ dimension: 'organisation', category: 'A:B ?' });
  expect(read('within=country:').query.within).toEqual({ dimension: 'country', category: '' });
});

test.each([
  ['year=12', 'year'],
  ['year=1999', 'year'],
  ['year=', 'year'],
  ['by=name', 'by'],
  ['within=country', 'within'],
  ['within=country:XX', 'within'],
  ['within=course:laughter', 'within'],
  ['within=sex:female', 'within'],
  ['exact=yes', 'exact'],
  ['view=all', 'view'],
])('%s is named as what cannot be read, and the rest is kept', (text, problem) => {
  const { query, problems } = read(`${text}&${problem === 'by' ? 'year=2025' : 'by=sex'}`);
  expect(problems).toEqual([problem]);
  expect(problem === 'by' ? query.year : query.breakdown).toBe(problem === 'by' ? 2025 : 'sex');
});

test('a figure’s address says which one it is, besides what its report was asked for', () => {
  const { query } = read('by=country&within=course:smart-navigator');
  const place = { kind: 'category', category: '', quarter: '2026-01-01' };
  const asked = new URLSearchParams(figureAddress('PS.5.3-15', query, place).split('?')[1]);
  expect(readFigurePlace(asked)).toEqual(place);
  expect(readFiguresQuery(asked, KNOWN).query).toEqual(query);
  expect(readFigurePlace(new URLSearchParams('row=people'))).toEqual({ kind: 'people', category: null, quarter: null });
});

test('what could not be answered is taken out of the question, and nothing else', () => {
  const { query } = read('by=country&within=country:KZ&year=2025');
  expect(withoutProblems(query, ['no-such-breakdown'])).toMatchObject({
    breakdown: 'country',
    within: null,
    year: 2025,
  });
  expect(withoutProblems(query, ['not-broken-down'])).toMatchObject({ breakdown: null, within: null });
  expect(withoutProblems(query, ['no-such-year'])).not.toHaveProperty('year');
});
