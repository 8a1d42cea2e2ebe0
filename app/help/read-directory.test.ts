import { expect, test } from 'vitest';
import { COUNTRIES } from './line.ts';
import { readDirectory } from './read-directory.ts';
import { sampleEntry } from './sample-line.test-support.ts';

const TODAY = '2026-11-24';
const EMERGENCIES = COUNTRIES.map((country) => sampleEntry({ country, kind: 'emergency', number: '112' }));
const faultsOf = (...lines: unknown[]) => readDirectory([...EMERGENCIES, ...lines], TODAY).faults;

test('a sound directory has no fault', () => {
  expect(faultsOf(sampleEntry())).toEqual([]);
});

test.each([
  [
    'a country that is not ours',
    sampleEntry({ country: 'RU' }),
    'line 5 (RU 000): country is "RU"; expected one of KZ, KG, UZ, TM',
  ],
  [
    'a call to come',
    sampleEntry({ verified_on: '2026-11-25' }),
    'verified_on 2026-11-25 is to come; expected 2026-11-24 or before',
  ],
  ['a source to come', sampleEntry({ source: { name: { en: 'x' }, date: '2027' } }), 'source.date 2027 is to come'],
  [
    'no source',
    sampleEntry({ source: undefined }),
    'line 5 (KZ 000): source is missing; expected { "name": { "en": "…" }, "date": "…" }',
  ],
  [
    'a source without a date',
    sampleEntry({ source: { name: { en: 'x' } } }),
    'source.date is missing; expected a date as YYYY-MM-DD, YYYY-MM or YYYY',
  ],
  [
    'a day that is none',
    sampleEntry({ source: { name: { en: 'x' }, date: '2026-02-30' } }),
    'source.date is "2026-02-30"',
  ],
  [
    'a call by nobody',
    sampleEntry({ verified_by: null }),
    'nobody is named who called; expected verified_by, a role and no name',
  ],
  ['a caller without a day', sampleEntry({ verified_on: null }), 'verified_by without a day; expected verified_on'],
  ['no English name', sampleEntry({ name: { ru: 'Линия' } }), 'name.en is missing; expected a text'],
  ['an unknown language', sampleEntry({ name: { en: 'x', fr: 'y' } }), 'name.fr is "y"'],
  ['an unknown key', sampleEntry({ fax: '1' }), 'fax is "1"; expected only what the other lines have'],
  ['letters in a number', sampleEntry({ number: 'call us' }), 'number is "call us"; expected digits'],
  ['an unsure number', sampleEntry({ confidence: 'low' }), 'confidence is "low"; expected one of high, medium'],
  ['something else than a line', 'KZ 112', 'line 5: it is no line; expected a line'],
])('%s is named', (_name, line, says) => {
  expect(faultsOf(line).join('\n')).toContain(says);
});

test('a number twice in a country, and a country without an emergency number', () => {
  expect(faultsOf(sampleEntry({ number: '11 2' }))).toEqual([
    expect.stringContaining('KZ 112 is there twice; expected each number once in a country'),
  ]);
  expect(readDirectory(EMERGENCIES.slice(1), TODAY).faults).toEqual([
    expect.stringContaining('KZ has no emergency number'),
  ]);
});

test('what is no list says so', () => {
  expect(readDirectory({}, TODAY)).toMatchObject({ lines: [], faults: [expect.stringContaining('it holds no list')] });
});
