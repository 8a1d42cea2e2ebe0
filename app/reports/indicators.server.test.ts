import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultLine } from '~/catalog/fault.ts';
import { INDICATORS, indicators, readIndicators } from './indicators.server.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'indicators-'));
  cpSync(INDICATORS, join(root, INDICATORS), { recursive: true });
  for (const { courses } of indicators()) for (const course of courses) openCourse(course);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('what is shipped is sound, and holds what the contract asks for', () => {
  expect(readIndicators(root).faults).toEqual([]);
  const contract = indicators().filter(({ exactBy }) => exactBy === 'sex');
  expect(contract.map(({ code }) => code)).toEqual(['PS.5.1-28', 'PS.5.3-15']);
  expect(new Set(indicators().map(({ yearStarts }) => yearStarts))).toEqual(new Set([10]));
});

test.each([
  ['source:', '', 'source', 'is missing'],
  ['measure: certificates', 'measure: laughter', '“measure” is "laughter"', 'one of people-completed'],
  ['year_starts: 10', 'year_starts: 13', '“year_starts” is 13', 'a month from 1 to 12'],
  ['year_starts: 10', 'year_starts: 2', '“year_starts” is 2', '1, 4, 7 or 10'],
  ['sectors: []', 'sectors: [army]', '“sectors.0” is "army"', 'one of government'],
  ['computer-literacy', 'rocketry', 'there is no course “rocketry”', 'a folder in courses/'],
  ['computer-literacy', '../courses/computer-literacy', 'there is no course', 'a folder in courses/'],
  ['code: certificates', 'code: PS.5.3-15', 'stands in', 'a code of its own'],
  ['sectors: []', 'sectors: []\nmood: good', '“mood” is not known here', 'the other indicators'],
  ['checked_on: 2026-11-24', 'checked_on: 2026-02-30', '“checked_on”', 'as YYYY-MM-DD'],
  ['measure: certificates', 'measure: pass-rate', '“denominator” is missing', 'it is a rate'],
  ['measure: certificates', 'measure: recall', '“at_least” is missing', 'for recall'],
])('“%s” made “%s” is refused with file and line', (from, to, what, expected) => {
  const { text, line } = change('certificates.yml', from, to);
  const { faults } = readIndicators(root);
  const lines = faults.map(faultLine);
  expect(
    lines.some((each) => each.includes(what) && each.includes(expected)),
    `${lines} in ${text}`,
  ).toBe(true);
  expect(faults.every(({ file }) => file.startsWith(`${INDICATORS}/`))).toBe(true);
  if (to !== '' && !expected.includes('rate') && !expected.includes('recall') && from !== 'code: certificates') {
    expect(faults.map((fault) => fault.line)).toContain(line + to.split('\n').length - 1);
  }
});

function change(name: string, from: string, to: string) {
  const path = join(root, INDICATORS, name);
  const before = readFileSync(path, 'utf8');
  const line = before.split('\n').findIndex((each) => each.includes(from)) + 1;
  expect(line).toBeGreaterThan(0);
  const text = to === '' ? before.replace(/^source:.*\n/m, '') : before.replace(from, to);
  writeFileSync(path, text);
  return { text, line };
}

function openCourse(slug: string) {
  mkdirSync(join(root, 'courses', slug), { recursive: true });
  writeFileSync(join(root, 'courses', slug, 'course.yml'), '');
}
