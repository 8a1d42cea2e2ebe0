import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heardDigits, keyDigits } from './key-digits.ts';

const thumbprintOf = (text: string) => createHash('sha256').update(text).digest();

test('a key is read out as eight groups of five digits, and another one otherwise', () => {
  const digits = keyDigits(thumbprintOf('Tashkent'));
  expect(digits).toMatch(/^(\d{5} ){7}\d{5}$/);
  expect(keyDigits(thumbprintOf('Almaty'))).not.toBe(digits);
  expect(keyDigits(Buffer.alloc(32, 0))).toBe(Array(8).fill('00000').join(' '));
});

test('what is written down is the same with other gaps', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
      const digits = keyDigits(bytes);
      expect(heardDigits(digits)).toBe(digits);
      expect(heardDigits(` ${digits.replaceAll(' ', '')} `)).toBe(digits);
      expect(heardDigits(digits.replaceAll(' ', '-'))).toBe(digits);
    }),
  );
});

test('too few, too many and letters are none', () => {
  const digits = keyDigits(thumbprintOf('Tashkent'));
  for (const typed of ['', digits.slice(1), `${digits} 1`, digits.replace(/\d/, 'O')])
    expect(heardDigits(typed)).toBeNull();
});
