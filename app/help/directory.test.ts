import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES, WRITTEN_LOCALES } from '~/i18n/locales.ts';
import entries from './directory.json';
import { helpDay, shownIn, shownLines } from './directory.ts';
import { COUNTRIES, wordsIn } from './line.ts';
import { factsOf, standingText } from './line-words.ts';
import { readDirectory } from './read-directory.ts';
import { sampleLine } from './sample-line.test-support.ts';

const everyDay = fc.date({ min: new Date('2021-01-01'), max: new Date('2036-01-01'), noInvalidDate: true });
const ALL = readDirectory(entries, helpDay(new Date())).lines;
const numbers = (lines: { country: string; number: string }[]) => lines.map((line) => `${line.country} ${line.number}`);

test('the directory has no fault', () => {
  expect(readDirectory(entries, helpDay(new Date())).faults).toEqual([]);
});

test('emergency numbers are there on any day, whatever the clock says', () => {
  const emergency = numbers(ALL.filter(({ kind }) => kind === 'emergency')).sort();
  fc.assert(
    fc.property(everyDay, (instant) => {
      expect(numbers(shownLines(instant).filter(({ kind }) => kind === 'emergency')).sort()).toEqual(emergency);
    }),
  );
});

test('each country has an ambulance, the police, and nothing that nobody confirmed', () => {
  const shown = (country: (typeof COUNTRIES)[number]) =>
    shownIn(country, new Date('2026-11-24')).map((line) => line.number);
  expect(Object.fromEntries(COUNTRIES.map((country) => [country, shown(country).sort()]))).toEqual({
    KZ: ['101', '102', '103', '111', '112'],
    KG: ['102', '103', '111', '112'],
    UZ: ['102', '103', '112'],
    TM: ['02', '03'],
  });
});

test('numbers that no source gives, or one too old, are not even in the file', () => {
  const held = entries.map(({ number }) => number.replace(/\D/g, ''));
  for (const number of ['1148', '189', '1899', '99312463514', '99342232229']) expect(held).not.toContain(number);
});

test('every name and duty is written in each language', () => {
  for (const { name, mustReport, note } of ALL) {
    for (const words of [name, mustReport, note]) {
      if (words) expect(Object.keys(words).sort()).toEqual([...WRITTEN_LOCALES].sort());
    }
  }
});

test('both lines of the Kyrgyz Republic say what they must report', () => {
  const dutiful = ALL.filter(({ mustReport }) => mustReport);
  expect(numbers(dutiful)).toEqual(['KG 112', 'KG 111']);
  expect(dutiful.every(({ mustReport }) => mustReport?.en.includes('must report incidents to the police'))).toBe(true);
});

test('lines one can write to come first', () => {
  const [first] = shownLines(new Date('2026-11-24'), [
    sampleLine({ number: '1' }),
    sampleLine({ number: '2', text: { how: 'SMS', to: null } }),
  ]);
  expect(first?.number).toBe('2');
});

test('what is known of a line is said, and what is not', () => {
  expect(factsOf(sampleLine({ hours: '24/7', cost: 'free', languages: ['ky', 'ru'] }), 'en')).toEqual([
    'Day and night',
    'Free of charge',
    'Languages: Кыргызча, Русский',
  ]);
  expect(factsOf(sampleLine({ text: { how: 'WhatsApp', to: '+7 700' } }), 'en')).toEqual([
    'You can write: WhatsApp +7 700',
    'Not known to us: hours, languages, cost',
  ]);
});

test.each(LOCALES)('in %s a line has a name, and says where its number is from', (locale) => {
  const [line] = shownIn('KG', new Date('2026-11-24'));
  if (!line) throw new Error('There is no line');
  expect(wordsIn(line.name, locale).lang).toBe(locale);
  expect(standingText(line, locale)).toContain('2023');
});

test('a language nobody wrote in falls back to English, and says so', () => {
  expect(wordsIn({ en: 'Police', ru: 'Полиция' }, 'tk')).toEqual({ text: 'Police', lang: 'en' });
});
