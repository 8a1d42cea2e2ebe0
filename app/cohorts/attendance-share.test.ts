import { expect, test } from 'vitest';
import { isEnough, percentAttended, minutesOf } from './attendance-share.ts';

test('part of a meeting counts half, and whoever was not marked was not there', () => {
  const share = minutesOf([
    { minutes: 90, state: 'present' },
    { minutes: 60, state: 'part' },
    { minutes: 30, state: 'absent' },
    { minutes: 20, state: null },
  ]);
  expect(share).toEqual({ attended: 120, held: 200 });
  expect(percentAttended({ ...share, meets: true })).toBe(60);
});

test('the minutes decide, not the number of meetings', () => {
  const minutes = minutesOf([
    { minutes: 180, state: 'present' },
    { minutes: 30, state: 'absent' },
  ]);
  const share = { ...minutes, meets: true };
  expect(isEnough(share, 85)).toBe(true);
  expect(isEnough(share, 86)).toBe(false);
});

test('a share just below what is asked never reads as enough', () => {
  const share = { attended: 799, held: 1000, meets: true };
  expect(isEnough(share, 80)).toBe(false);
  expect(percentAttended(share)).toBe(79);
  expect(isEnough({ ...share, attended: 800 }, 80)).toBe(true);
});

test('a cohort that never meets holds nobody back; one whose meetings are still to come does', () => {
  const none = { attended: 0, held: 0, meets: false };
  expect(isEnough(none, 80)).toBe(true);
  expect(isEnough({ ...none, meets: true }, 80)).toBe(false);
  expect(percentAttended(none)).toBeNull();
});
