import { expect, test } from 'vitest';
import { learningAddress, readLearningChoice } from './learning-filter.ts';

const known = { courses: ['steps', 'house'], countries: ['KZ', 'KG'], year: 2026 };
const read = (query: string) => readLearningChoice(new URLSearchParams(query), known);

test('an address says which figures, and says again what was read from it', () => {
  const choice = { course: 'house', year: 2027, country: 'KG' };
  expect(read('course=house&year=2027&country=KG')).toEqual(choice);
  expect(read(learningAddress(choice).split('?')[1] ?? '')).toEqual(choice);
  expect(learningAddress({ course: null, year: 2027, country: null })).toBe('/reports/learning?year=2027');
});

test('what is not known counts as not asked for', () => {
  expect(read('course=__proto__&year=1e3&country=XX')).toEqual({ course: null, year: 2026, country: null });
  expect(read('year=20277')).toMatchObject({ year: 2026 });
});
