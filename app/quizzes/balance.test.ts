import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextFormOrder } from './balance.ts';

it('keeps the two orders within one of each other, however the coins fall', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (coins) => {
      const given = { AB: 0, BA: 0 };
      for (const coin of coins) {
        given[nextFormOrder(given, coin)] += 1;
        expect(Math.abs(given.AB - given.BA)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

it('lets the coin decide between equals, and evens out what is uneven', () => {
  expect(nextFormOrder({ AB: 2, BA: 2 }, true)).toBe('AB');
  expect(nextFormOrder({ AB: 2, BA: 2 }, false)).toBe('BA');
  expect(nextFormOrder({ AB: 1, BA: 4 }, false)).toBe('AB');
  expect(nextFormOrder({ AB: 4, BA: 1 }, true)).toBe('BA');
});
