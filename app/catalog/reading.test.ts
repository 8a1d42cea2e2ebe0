import { expect, test } from 'vitest';
import { shamingWords, wordsASentence } from './reading.ts';

test('an average sentence is counted in prose alone', () => {
  const body = '## A title that is long and does not count\n\nOne two three. Four five!\n\n- Six\n\n| a | table |\n';
  expect(wordsASentence(body)).toBeCloseTo((3 + 2 + 1) / 3);
  expect(wordsASentence('')).toBe(0);
});

test.each([
  ['en', 'He was called an illegal migrant.', ['illegal migrant']],
  ['en', 'She was enslaved by nobody.', []],
  ['ru', 'Они не рабы и не работники.', ['рабы']],
  ['ru', 'Рабочий день на работе.', []],
])('in %s "%s" has %j', (locale, text, words) => {
  expect(shamingWords(`\n${text}`, locale)).toEqual(words.map((word) => ({ line: 2, word })));
});
