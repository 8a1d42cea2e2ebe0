import { expect, test } from 'vitest';
import { ageBand } from './age-band.ts';

test.each([
  [2012, '0–17'],
  [2009, '0–17'],
  [2008, '18–24'],
  [2002, '18–24'],
  [2001, '25–34'],
  [1992, '25–34'],
  [1971, '55+'],
  [1920, '55+'],
])('somebody born in %i is, in 2026, among those of %s', (birthYear, band) => {
  expect(ageBand(birthYear, 2026)).toBe(band);
});

test('in every year, everybody is in one band, and nobody in a younger one a year later', () => {
  const bands = Array.from({ length: 110 }, (_, age) => ageBand(2026 - age, 2026));
  expect([...new Set(bands)]).toEqual(['0–17', '18–24', '25–34', '35–44', '45–54', '55+']);
  expect(bands).toEqual(bands.toSorted((one, other) => parseInt(one) - parseInt(other)));
});
