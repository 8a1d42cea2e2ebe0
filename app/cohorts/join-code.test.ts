import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldJoinCode, newJoinCode, printJoinCode } from './join-code.ts';

test('a code typed as it is printed, or in small letters, is the same code', () => {
  fc.assert(
    fc.property(
      fc.constant(null).map(() => newJoinCode()),
      (code) => {
        expect(foldJoinCode(printJoinCode(code))).toBe(code);
        expect(foldJoinCode(` ${code.toLowerCase()} `)).toBe(code);
      },
    ),
  );
});

test('letters that look like digits are read as digits', () => {
  expect(foldJoinCode('OoIl-L')).toBe('00111');
});

test('no two of a thousand codes are alike', () => {
  expect(new Set(Array.from({ length: 1000 }, newJoinCode)).size).toBe(1000);
});

test('nothing typed grows past forty characters', () => {
  fc.assert(fc.property(fc.string({ maxLength: 500 }), (typed) => foldJoinCode(typed).length <= 40));
});
