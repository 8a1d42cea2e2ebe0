import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passes, percent, total } from './score.ts';

describe('a score', () => {
  it('adds thirds to a whole', () => {
    const third = { points: 1 / 3, maxPoints: 1 };
    expect(total([third, third, third])).toEqual({ points: 1, maxPoints: 3 });
    expect(total([])).toEqual({ points: 0, maxPoints: 0 });
  });

  it('is the same in whatever order the questions are added', () => {
    const grades = fc.array(
      fc.integer({ min: 0, max: 12 }).map((twelfths) => ({ points: twelfths / 12, maxPoints: 1 })),
    );
    fc.assert(
      fc.property(grades, (given) => {
        expect(total([...given].reverse())).toEqual(total(given));
      }),
    );
  });

  it('passes at the mark, and not below it', () => {
    expect(passes(16.8, 21, 80)).toBe(true);
    expect(passes(16.799, 21, 80)).toBe(false);
    expect(passes(7, 10, 70)).toBe(true);
    expect(passes(0, 0, 80)).toBe(false);
  });

  it('reads as the mark exactly when it passes', () => {
    fc.assert(
      fc.property(fc.nat(252), fc.integer({ min: 1, max: 100 }), (twelfths, pass) => {
        const { points } = total([{ points: twelfths / 12, maxPoints: 21 }]);
        expect(percent(points, 21) >= pass).toBe(passes(points, 21, pass));
      }),
      { numRuns: 1000 },
    );
  });
});
