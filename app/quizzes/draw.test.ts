import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFinal } from './draw.ts';
import type { Question } from './question.ts';
import { optionOrder } from './shown.ts';

const seed = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 });
const SEED = '0f3c9a7be21d4458';

describe('drawFinal', () => {
  it('draws without repeating, from the pool alone, as many as asked or as there are', () => {
    fc.assert(
      fc.property(poolSizes(), fc.nat(40), seed, (sizes, draw, seed) => {
        const { pool } = poolOf(sizes);
        const drawn = drawFrom(sizes, draw, seed);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((id) => pool.includes(id))).toBe(true);
        expect(drawn).toHaveLength(Math.min(draw, pool.length));
      }),
    );
  });

  it('gives each module its fair share, as far as its questions go', () => {
    fc.assert(
      fc.property(poolSizes(), fc.nat(40), seed, (sizes, draw, seed) => {
        const shares = sharesOf(drawFrom(sizes, draw, seed), sizes.length);
        const most = Math.max(...shares);
        shares.forEach((share, module) => expect(share >= most - 1 || share === sizes[module]).toBe(true));
      }),
    );
  });

  it('gives seven modules three of twenty-one each, on three different objectives', () => {
    const drawn = drawFrom([8, 6, 6, 7, 7, 5, 6], 21, SEED);
    expect(sharesOf(drawn, 7)).toEqual([3, 3, 3, 3, 3, 3, 3]);
    const { questions } = poolOf([8, 6, 6, 7, 7, 5, 6]);
    expect(new Set(drawn.map((id) => questions[id]?.objective)).size).toBe(21);
  });

  it('is the same for one seed, however the pool is listed, and another for another', () => {
    fc.assert(
      fc.property(seed, seed, (one, other) => {
        fc.pre(one !== other);
        const sizes = [9, 9, 9, 9, 9];
        expect(drawFrom(sizes, 15, one)).toEqual(drawFrom(sizes, 15, one, true));
        expect(drawFrom(sizes, 15, one)).not.toEqual(drawFrom(sizes, 15, other));
      }),
    );
  });

  it('leaves no question out over many seeds, and favours none', () => {
    const times = new Map<string, number>();
    for (let round = 0; round < 2000; round++) {
      for (const id of drawFrom([6, 6, 6], 9, `seed-${round}`)) times.set(id, (times.get(id) ?? 0) + 1);
    }
    expect(times.size).toBe(18);
    for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it('will repeat in years to come what it drew today', () => {
    expect(drawFrom([3, 3], 4, SEED)).toEqual(['1-2', '0-1', '0-2', '1-1']);
  });
});

describe('optionOrder', () => {
  const ids = ['a', 'b', 'c', 'd'];

  it('is one order of the same options, however they are listed', () => {
    fc.assert(
      fc.property(seed, fc.shuffledSubarray(ids, { minLength: 4 }), (seed, listed) => {
        const shown = optionOrder(seed, 'consent-farm', listed);
        expect([...shown].sort()).toEqual(ids);
        expect(shown).toEqual(optionOrder(seed, 'consent-farm', ids));
      }),
    );
  });

  it('puts each option in each place about as often', () => {
    const places = ids.map(() => 0);
    for (let round = 0; round < 4000; round++)
      places[optionOrder(String(round), 'consent-farm', ids).indexOf('b')]! += 1;
    for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(130);
  });
});

function poolSizes() {
  return fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });
}

/** Questions named `<module>-<n>`, each module with three objectives. */
function poolOf(sizes: number[]) {
  const pool = sizes.flatMap((size, module) => Array.from({ length: size }, (_, n) => `${module}-${n}`));
  const question = (id: string): Question => {
    const [module, n] = id.split('-');
    return { kind: 'truefalse', objective: `${module}/${Number(n) % 3}`, points: 1, key: true };
  };
  return { pool, questions: Object.fromEntries(pool.map((id) => [id, question(id)])) };
}

function drawFrom(sizes: number[], draw: number, seed: string, reversed = false): string[] {
  const { pool, questions } = poolOf(sizes);
  const moduleOf = (objective: string) => objective.split('/')[0];
  return drawFinal({ pool: reversed ? pool.reverse() : pool, questions, moduleOf, draw, seed });
}

function sharesOf(drawn: string[], modules: number): number[] {
  return Array.from({ length: modules }, (_, module) => drawn.filter((id) => id.startsWith(`${module}-`)).length);
}
