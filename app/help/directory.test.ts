import { expect, test } from 'vitest';
import entries from './directory.json';
import { shownLines, type HelpLine } from './directory.ts';

const line: HelpLine = {
  country: 'KZ',
  number: '000',
  kind: 'talk',
  name: { en: 'A line', ru: 'Линия' },
  hours: null,
  free: null,
  text: false,
  mustReport: null,
  source: 'a test',
  verifiedOn: '2026-10-01',
  verifiedBy: 'duty officer',
};

test('a line called in the last 90 days is shown', () => {
  expect(shownLines(new Date('2026-12-30T00:00:00Z'), [line])).toEqual([line]);
});

test.each([
  ['never called', { ...line, verifiedOn: null }],
  ['called by nobody named', { ...line, verifiedBy: null }],
  ['called 91 days ago', { ...line, verifiedOn: '2026-09-30' }],
  ['dated in the future', { ...line, verifiedOn: '2027-01-01' }],
])('a line %s is hidden', (_, hidden) => {
  expect(shownLines(new Date('2026-12-30T12:00:00Z'), [hidden])).toEqual([]);
});

test('every entry names its source, and the number nobody could find is not among them', () => {
  expect(entries.every((entry) => entry.source.length > 0)).toBe(true);
  expect(entries.map((entry) => entry.number)).not.toContain('1148');
});
