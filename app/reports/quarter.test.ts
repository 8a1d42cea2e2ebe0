import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, quarterAfter, quarterOfDay, quartersIn, quartersOf, yearOf } from './quarter.ts';

test('a quarter is named by its first day, on the clock of the place', () => {
  expect(quarterOfDay('2026-12-31')).toBe('2026-10-01');
  const instant = new Date('2026-12-31T20:00:00Z');
  expect(quartersIn('Asia/Tashkent')(instant)).toBe('2027-01-01');
  expect(quartersIn('UTC')(instant)).toBe('2026-10-01');
});

test('a year that begins in October is named by the year it ends in', () => {
  expect(quartersOf(2027, 10)).toEqual(['2026-10-01', '2027-01-01', '2027-04-01', '2027-07-01']);
  expect(quartersOf(2026, 1)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']);
  expect(yearOf('2026-07-01', 10)).toBe(2026);
  expect(yearOf('2026-10-01', 10)).toBe(2027);
});

test.each([1, 4, 7, 10])('each quarter is in the year that lists it, in years from month %i', (yearStarts) => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2100 }), (year) => {
      for (const quarter of quartersOf(year, yearStarts)) expect(yearOf(quarter, yearStarts)).toBe(year);
    }),
  );
});

test('bounds begin at midnight there, also where clocks change', () => {
  expect(boundsOf('2026-10-01', 'Asia/Tashkent').from).toEqual(new Date('2026-09-30T19:00:00Z'));
  expect(boundsOf('2026-04-01', 'Europe/Berlin')).toEqual({
    from: new Date('2026-03-31T22:00:00Z'),
    until: new Date('2026-06-30T22:00:00Z'),
  });
  expect(boundsOf('2024-01-01', 'Asia/Almaty').until).toEqual(new Date('2024-03-31T19:00:00Z'));
  expect(quarterAfter('2026-10-01')).toBe('2027-01-01');
});
