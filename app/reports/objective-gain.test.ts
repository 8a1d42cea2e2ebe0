import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addGain, gainOf, NO_GAIN, pointsGained } from './objective-gain.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('gain is said from ten people on, with how many there are', () => {
  const nine = { pairs: 9, before: 3, after: 6 };
  expect(gainOf(nine)).toEqual({ pairs: 9, from: 10, shares: null });
  const ten = addGain(nine, { pairs: 1, before: 1, after: 1 });
  expect(gainOf(ten)).toEqual({ pairs: 10, from: 10, shares: { before: 0.4, after: 0.7 } });
  expect(pointsGained({ before: 0.4, after: 0.7 })).toBe(30);
});

test('the mean of shares is a share, and those who learned nothing gain nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(share, share), { minLength: 10, maxLength: 40 }), (people) => {
      const sums = people.map(([before, after]) => ({ pairs: 1, before, after })).reduce(addGain, NO_GAIN);
      const { shares } = gainOf(sums);
      expect(shares?.before).toBeGreaterThanOrEqual(0);
      expect(shares?.after).toBeLessThanOrEqual(1 + 1e-9);
      const same = gainOf({ ...sums, after: sums.before }).shares ?? { before: 0, after: 1 };
      expect(pointsGained(same)).toBe(0);
    }),
  );
});

test('the three figures shown add up', () => {
  fc.assert(
    fc.property(share, share, (before, after) => {
      expect(Math.round(before * 100) + pointsGained({ before, after })).toBe(Math.round(after * 100));
    }),
  );
});
