import { expect, test } from 'vitest';
import { reportYears } from './report-years.ts';
import { quarterWords, spanWords } from './quarter-words.ts';

const at = (instant: string, yearStarts = 10) =>
  reportYears({ now: new Date(instant), timeZone: 'Asia/Tashkent' }, yearStarts);

test('in the first quarter of a year the one before is shown, whose last quarter is over', () => {
  expect(at('2026-11-24T06:00:00Z')).toEqual({ years: [2027, 2026, 2025], usual: 2026 });
  expect(at('2027-01-02T06:00:00Z').usual).toBe(2027);
});

test('a quarter is over at midnight where the installation is', () => {
  expect(at('2026-12-31T18:59:00Z').usual).toBe(2026);
  expect(at('2026-12-31T19:01:00Z').usual).toBe(2027);
});

test('a year may begin in January', () => {
  expect(at('2026-11-24T06:00:00Z', 1)).toEqual({ years: [2026, 2025, 2024], usual: 2026 });
});

test('a quarter is named by its months', () => {
  expect(quarterWords('2026-10-01', 'en').replace(/\s/g, ' ')).toBe('Oct – Dec 2026');
  expect(quarterWords('2026-10-01', 'ru')).toMatch(/окт.+дек.+2026/);
  expect(spanWords(['2026-10-01', '2027-01-01'], 'en')).toEqual({ from: '1 October 2026', until: '31 March 2027' });
});
