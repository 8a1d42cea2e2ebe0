import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyUsername, usernameKey, usernameProblem } from './username.ts';

const APOSTROPHES = ["'", 'ʻ', 'ʼ', '’', '‘', '`', '´', '′', 'ˈ', '＇'];

test('folding twice is folding once, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(usernameKey(usernameKey(typed))).toBe(usernameKey(typed));
    }),
    { numRuns: 500 },
  );
});

test('every apostrophe is the same apostrophe, wherever it stands', () => {
  const letters = fc.stringMatching(/^[a-zа-я]{0,8}$/);
  fc.assert(
    fc.property(letters, fc.constantFrom(...APOSTROPHES), letters, (before, apostrophe, after) => {
      expect(usernameKey(before + apostrophe + after)).toBe(`${before}'${after}`);
    }),
  );
});

test.each([
  ['  Aigerim ', 'aigerim'],
  ['ＡＩＧＥＲＩＭ', 'aigerim'],
  ['Нұрлан', 'нұрлан'],
  ['e\u0301lodie', 'élodie'],
  ['Oʻtkir', "o'tkir"],
])('%j is known as %j', (typed, key) => {
  expect(usernameKey(typed)).toBe(key);
  expect(usernameProblem(typed)).toBeNull();
});

test('a person keeps their capitals', () => {
  expect(tidyUsername(' Oʻtkir ')).toBe("O'tkir");
});

test('ё and е are two letters', () => {
  expect(usernameKey('Артём')).not.toBe(usernameKey('Артем'));
});

test.each([
  ['', 'usernameMissing'],
  ['   ', 'usernameMissing'],
  ['ab', 'usernameShort'],
  ['a'.repeat(41), 'usernameLong'],
  ['a'.repeat(1_000_000), 'usernameLong'],
  ['...', 'usernameLetters'],
  ['aigerim bek', 'usernameLetters'],
  ['aigerim@example.org', 'usernameLetters'],
  ['aigerim\u202Enimda', 'usernameLetters'],
  ['aigerim\u0000', 'usernameLetters'],
  ['aig\u200Berim', 'usernameLetters'],
  ['aig\r\nerim', 'usernameLetters'],
  ['a\u0334\u0335\u0336\u0337bc', 'usernameLetters'],
  ['<img>', 'usernameLetters'],
  ['аdmin', 'usernameMixed'],
])('%j is refused: %s', (typed, problem) => {
  expect(usernameProblem(typed)).toBe(problem);
});

test('forty letters are not too many, nor are three', () => {
  expect(usernameProblem('ы'.repeat(40))).toBeNull();
  expect(usernameProblem('Али')).toBeNull();
});
