import { expect, test } from 'vitest';
import { learningYear, learningYears } from './learning-year.ts';

const timeZone = 'Asia/Tashkent';

test('a year begins in October, in Tashkent, and counts the quarters that are over', () => {
  const { quarters, bounds, over } = learningYear(2027, { now: new Date('2027-03-31T18:59:59Z'), timeZone });
  expect(quarters).toEqual(['2026-10-01', '2027-01-01', '2027-04-01', '2027-07-01']);
  expect(bounds[0]).toEqual(new Date('2026-09-30T19:00:00Z'));
  expect(bounds[4]).toEqual(new Date('2027-09-30T19:00:00Z'));
  expect(over).toBe(1);
  expect(learningYear(2027, { now: new Date('2027-03-31T19:00:00Z'), timeZone }).over).toBe(2);
  expect(learningYear(2028, { now: new Date('2027-03-31T19:00:00Z'), timeZone }).over).toBe(0);
});

test('without a quarter behind it a year gives way to the one before', () => {
  expect(learningYears({ now: new Date('2026-11-24T00:00:00Z'), timeZone })).toEqual({
    years: [2027, 2026, 2025],
    usual: 2026,
  });
  expect(learningYears({ now: new Date('2027-01-01T00:00:00Z'), timeZone }).usual).toBe(2027);
});
