import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldPassphrase, passphraseProblem } from './passphrase.ts';

test.each([
  'three warm apples',
  'Четыре белых тюльпана',
  'тау, су, жел, от',
  'Oʻzbek non va choy',
  'safe-steps-demo',
  'aigerim likes rivers',
  'my password has a long tail',
])('%j is accepted', (typed) => {
  expect(passphraseProblem(typed, 'aigerim')).toBeNull();
});

test.each([
  ['', 'passphraseMissing'],
  ['          ', 'passphraseMissing'],
  ['short one', 'passphraseShort'],
  ['x y'.repeat(100), 'passphraseLong'],
  ['x y'.repeat(100_000), 'passphraseLong'],
  ['aigerimova', 'passphraseIsUsername'],
  ['AIGERIMOVA', 'passphraseIsUsername'],
  ['Aigerimova 2026', 'passphraseIsUsername'],
  ['aigerimova-aigerimova', 'passphraseIsUsername'],
  ['aaaaaaaaaaaaaa', 'passphraseTrivial'],
  ['abababababab', 'passphraseTrivial'],
  ['аааа бббб вввв', 'passphraseTrivial'],
  ['0123456789', 'passphraseTrivial'],
  ['9876543210', 'passphraseTrivial'],
  ['abcdefghijk', 'passphraseTrivial'],
  ['йцукенгшщз', 'passphraseTrivial'],
  ['qwertyuiop', 'passphraseTrivial'],
  ['Password123', 'passphraseTrivial'],
  ['passphrase!', 'passphraseTrivial'],
  ['пароль12345', 'passphraseTrivial'],
  ['passwordpassword', 'passphraseTrivial'],
])('%j is refused: %s', (typed, problem) => {
  expect(passphraseProblem(typed, 'aigerimova')).toBe(problem);
});

test('an apostrophe and a last space can be typed any way', () => {
  expect(foldPassphrase('oʻn ikki oy ')).toBe(foldPassphrase("o'n ikki oy"));
  expect(foldPassphrase('oʼn ikki oy')).toBe(foldPassphrase('o‘n ikki oy'));
});

test('capitals and inner spaces count', () => {
  expect(foldPassphrase('Three Apples')).not.toBe(foldPassphrase('three apples'));
  expect(foldPassphrase('three apples')).not.toBe(foldPassphrase('threeapples'));
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const once = foldPassphrase(typed);
      expect(foldPassphrase(once)).toBe(once);
    }),
  );
});
