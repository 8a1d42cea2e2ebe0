import { afterEach, expect, test, vi } from 'vitest';
import { formatDay, formatDayAndTime } from './dates.ts';

const EVENING = new Date('2026-11-24T20:30:00Z');

afterEach(() => vi.restoreAllMocks());

test('each language and each time zone has its own words', () => {
  expect(formatDay(EVENING, 'en')).toBe('24 November 2026');
  expect(formatDay(EVENING, 'ru')).toBe('24 ноября 2026 г.');
  expect(formatDay(EVENING, 'uz-Cyrl')).toBe('24 ноябр, 2026');
  expect(formatDay(EVENING, 'en', 'Asia/Tashkent')).toBe('25 November 2026');
  expect(formatDayAndTime(EVENING, 'en', 'Asia/Tashkent')).toBe('25 November 2026 at 01:30');
});

test('a formatter, which takes long to make, is made once', () => {
  const Formatter = Intl.DateTimeFormat;
  const made = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (...options) {
    return new Formatter(...options);
  } as typeof Formatter);
  formatDay(EVENING, 'ky');
  formatDay(EVENING, 'ky');
  expect(made).toHaveBeenCalledTimes(1);
});
