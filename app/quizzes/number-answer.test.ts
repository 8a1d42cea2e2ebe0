import { describe, expect, it } from 'vitest';
import { isWithin, readNumber } from './number-answer.ts';

describe('a typed number', () => {
  it.each([
    ['30', 30],
    [' 2,5 ', 2.5],
    ['2.5', 2.5],
    ['1 000', 1000],
    ['1\u00a0000', 1000],
    ['١٨', 18],
    ['۱۸', 18],
    ['２٫５', 2.5],
    ['−3', -3],
    ['.5', 0.5],
  ])('reads %j as %d', (typed, value) => expect(readNumber(typed)).toBe(value));

  it.each(['', ' ', 'ten', '1,000,000', '0x10', '1e3', 'Infinity', '18 or 19', '2-3', '.'])(
    'cannot read %j',
    (typed) => {
      expect(readNumber(typed)).toBeUndefined();
    },
  );

  it('is within the tolerance up to its very edge', () => {
    expect(isWithin(0.4, 0.3, 0.1)).toBe(true);
    expect(isWithin(0.41, 0.3, 0.1)).toBe(false);
    expect(isWithin(29, 30, 0)).toBe(false);
  });
});
