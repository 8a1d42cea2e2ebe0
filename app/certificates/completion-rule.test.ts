import { expect, test } from 'vitest';
import { numberAfter, numberPrefix } from './certificate-number.ts';
import { ruleMet } from './completion-rule.ts';
import { foldPublicCode, groupCode, isPublicCode } from './public-code.ts';
import { newPublicCode } from './new-code.server.ts';

const ALL = {
  lessons: ['first', 'second'],
  completedLessons: new Set(['first', 'second']),
  finalPassed: true,
  attendanceAsked: null,
  attendance: undefined,
};

test('the rule asks for every lesson and the final', () => {
  expect(ruleMet(ALL)).toBe(true);
  expect(ruleMet({ ...ALL, finalPassed: false })).toBe(false);
  expect(ruleMet({ ...ALL, completedLessons: new Set(['first', 'elsewhere']) })).toBe(false);
  expect(ruleMet({ ...ALL, lessons: [], completedLessons: new Set() })).toBe(false);
});

test('and for attendance where the course does and the cohort meets', () => {
  const asked = { ...ALL, attendanceAsked: 80 };
  const share = (attended: number, held: number, meets = true) => ({ attended, held, meets });
  expect(ruleMet({ ...asked, attendance: share(79, 100) })).toBe(false);
  expect(ruleMet({ ...asked, attendance: share(80, 100) })).toBe(true);
  expect(ruleMet({ ...asked, attendance: share(0, 0) })).toBe(false);
  expect(ruleMet({ ...asked, attendance: share(0, 0, false) })).toBe(true);
  expect(ruleMet({ ...asked, attendance: undefined })).toBe(true);
  expect(ruleMet({ ...ALL, attendance: share(0, 100) })).toBe(true);
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
