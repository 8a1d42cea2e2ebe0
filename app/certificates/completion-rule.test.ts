import { expect, test } from 'vitest';
import { numberAfter, numberPrefix } from './certificate-number.ts';
import { ruleMet } from './completion-rule.ts';
import { foldPublicCode, groupCode, isPublicCode } from './public-code.ts';
import { newPublicCode } from './new-code.server.ts';

test('the rule asks for every lesson and the final', () => {
  const lessons = ['first', 'second'];
  const all = new Set(lessons);
  expect(ruleMet({ lessons, completedLessons: all, finalPassed: true })).toBe(true);
  expect(ruleMet({ lessons, completedLessons: all, finalPassed: false })).toBe(false);
  expect(ruleMet({ lessons, completedLessons: new Set(['first', 'elsewhere']), finalPassed: true })).toBe(false);
  expect(ruleMet({ lessons: [], completedLessons: new Set(), finalPassed: true })).toBe(false);
});

test('numbers follow one another', () => {
  const prefix = numberPrefix('VCS', '2026-11-24');
  expect(numberAfter(undefined, prefix)).toBe('VCS-2026-000001');
  expect(numberAfter('VCS-2026-000009', prefix)).toBe('VCS-2026-000010');
});

test('a code has 128 bits and more, is its own, and survives being typed', () => {
  const codes = Array.from({ length: 200 }, newPublicCode);
  expect(new Set(codes).size).toBe(200);
  for (const code of codes) {
    expect(code.length * 5).toBeGreaterThanOrEqual(128);
    expect(isPublicCode(code)).toBe(true);
    expect(groupCode(code)).toMatch(/^(\w{4}-){6}\w{4}$/);
    expect(foldPublicCode(` ${groupCode(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'i')} `)).toBe(code);
  }
});
