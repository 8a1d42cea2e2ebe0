import { expect, test } from 'vitest';
import { dueDayProblem, latestDay } from './due-day.ts';
import { localDay } from './local-day.ts';

const TODAY = '2026-11-24';

test.each([
  ['', 'learner.dueFormat'],
  ['31.02.2027', 'learner.dueFormat'],
  ['2027-02-31', 'learner.dueNoSuchDay'],
  ['2026-11-23', 'learner.duePast'],
  ['2026-12-01', 'learner.dueNotLater'],
  ['2026-12-02', undefined],
])('a new last day of “%s”: %s', (typed, problem) => {
  expect(dueDayProblem(typed, TODAY, '2026-12-01')).toBe(problem);
});

test('where there was no last day, today is the first that can be one', () => {
  expect(dueDayProblem(TODAY, TODAY, null)).toBeUndefined();
});

test('of several last days the latest counts', () => {
  expect(latestDay([null, '2026-12-01', '2027-01-31', '2026-12-20'])).toBe('2027-01-31');
  expect(latestDay([null])).toBeNull();
});

test('a day is that of the place, not of Greenwich', () => {
  expect(localDay(new Date('2026-11-24T20:00:00Z'), 'Asia/Tashkent')).toBe('2026-11-25');
});
