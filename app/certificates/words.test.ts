import { expect, test } from 'vitest';
import { unprintable } from '~/print/fonts.server.ts';
import { CERTIFICATE_WORDS } from './certificate-words.ts';
import { dayInWords } from './date-words.ts';

test.each([
  [1, '1 академический час (45 минут)'],
  [2, '2 академических часа по 45 минут'],
  [6, '6 академических часов по 45 минут'],
  [21, '21 академический час (45 минут)'],
  [112, '112 академических часов по 45 минут'],
])('%d hours in Russian', (count, words) => {
  expect(CERTIFICATE_WORDS.ru.hours(count, 'academic')).toBe(words);
});

test('each language names the minutes of its hour and is honest about its state', () => {
  for (const [locale, words] of Object.entries(CERTIFICATE_WORDS)) {
    expect(words.hours(4, 'academic')).toMatch(/\b45\b.*|4 .*45/);
    expect(words.hours(4, 'astronomical')).toContain('60');
    expect(words.status).toBe(['en', 'ru'].includes(locale) ? 'reviewed' : 'draft');
  }
});

test('every word of every language can be printed, and none says whom a course was for', () => {
  for (const words of Object.values(CERTIFICATE_WORDS)) {
    const said = [
      ...Object.values(words).filter((word) => typeof word === 'string'),
      words.hours(6, 'academic'),
      words.hours(6, 'astronomical'),
      words.score(92, 80),
      words.sentence({ name: 'N', course: 'C', hours: 'H' }),
    ].join(' ');
    expect(unprintable(said)).toEqual([]);
    expect(said).not.toMatch(/migra|мигра|көші-қон|surviv|victim|пострадав|returne/i);
  }
});

test.each([
  ['en', '24 November 2026'],
  ['ru', '24 ноября 2026 года'],
  ['kk', '2026 жылғы 24 қараша'],
  ['ky', '2026-жылдын 24-ноябры'],
  ['uz', '2026-yil 24-noyabr'],
  ['uz-Cyrl', '2026-йил 24-ноябр'],
  ['tk', '2026-njy ýylyň 24-nji noýabry'],
] as const)('a day in %s', (locale, words) => {
  expect(dayInWords('2026-11-24', locale)).toBe(words);
});
