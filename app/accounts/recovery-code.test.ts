import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecoveryCode, spellRecoveryCode } from './recovery-code.ts';

const codes = fc.uint8Array({ minLength: 28, maxLength: 28 }).map(spellRecoveryCode);

test('a code is seven groups of four', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    }),
  );
});

test('it can be typed without dashes, in small letters, with O for 0 and l for 1', () => {
  fc.assert(
    fc.property(codes, (code) => {
      const meant = code.replaceAll('-', '');
      expect(readRecoveryCode(code)).toBe(meant);
      expect(readRecoveryCode(meant.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(meant);
      expect(readRecoveryCode(` ${code.replaceAll('-', ' – ')} `)).toBe(meant);
    }),
  );
});

test('letters of the Russian layout that look the same mean the same', () => {
  const code = 'ABCE-HKMP-TXY3-0123-4567-89AB-CDEF';
  const typed = 'АВСЕ-НКМР-ТХУЗ-О123-4567-89АВ-СDЕF';
  expect(readRecoveryCode(typed)).toBe(readRecoveryCode(code));
});

test('different random bits make different codes', () => {
  const zero = new Uint8Array(28);
  const one = Uint8Array.from({ length: 28 }, (_, index) => (index === 27 ? 1 : 0));
  expect(spellRecoveryCode(zero)).not.toBe(spellRecoveryCode(one));
  expect(() => spellRecoveryCode(new Uint8Array(16))).toThrow(RangeError);
});

test.each(['', 'ABCD', 'U'.repeat(28), 'ABCE-HKMP-TXY3-0123-4567-89AB-CDEFG', '0'.repeat(1_000_000)])(
  'what cannot be a code is none',
  (typed) => {
    expect(readRecoveryCode(typed)).toBeNull();
  },
);
