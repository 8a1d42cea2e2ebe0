import { expect, test } from 'vitest';
import { viewsOf } from './report-views.ts';

const part = (country: string | null, organisation: string | null = null) => ({ country, organisation });

test('all of the programme is one view, and nothing granted is none', () => {
  expect(viewsOf('whole').map(({ id }) => id)).toEqual(['all']);
  expect(viewsOf([])).toEqual([]);
});

test('countries are looked at together, organisations too, and never as if one narrowed the other', () => {
  expect(viewsOf([part('KZ'), part(null, 'Sezim'), part('UZ')])).toEqual([
    { id: 'countries', scope: { countries: ['KZ', 'UZ'], organisations: 'all' } },
    { id: 'organisations', scope: { countries: 'all', organisations: ['Sezim'] } },
  ]);
});

test('organisations in one country are a view of that country; in a country that is seen whole they say nothing new', () => {
  expect(viewsOf([part('UZ', 'Umid'), part('KZ'), part('KZ', 'Sezim'), part('UZ', 'Oydin')])).toEqual([
    { id: 'countries', scope: { countries: ['KZ'], organisations: 'all' } },
    { id: 'UZ', scope: { countries: ['UZ'], organisations: ['Umid', 'Oydin'] } },
  ]);
});
