import { expect, test } from 'vitest';
import { attack } from './suppress-attacker.ts';
import { determined, narrowed } from './suppress-attack.ts';
import { suppressFamily, suppressShare, type Layer, type Suppressed } from './suppress-family.ts';
import { applyMask } from './suppress-frozen.ts';
import { isSmall } from './suppress-rule.ts';
import { someWorld, type World } from './suppress-sample.ts';
import type { Mask } from './suppress.ts';
import { DIMENSIONS } from './completion-fact.ts';
import { PAIRS, type Counts } from './count-tables.ts';

const WORLDS = Number(process.env.WORLDS ?? 40);
const related = () => true;

async function published(world: World) {
  const people = await suppressFamily([world.all, world.some], related);
  const rates = await suppressShare(world.took, { ...world.all, code: 'NUM' }, people.mask);
  return { people, rates };
}

test('the attacker can reckon', () => {
  const equation = (terms: [number, number][], sum: number) => ({ terms: new Map(terms), sum });
  const system = [
    equation(
      [
        [0, 1],
        [1, 1],
      ],
      5,
    ),
    equation(
      [
        [1, 1],
        [2, 1],
      ],
      6,
    ),
    equation(
      [
        [0, 1],
        [2, 1],
      ],
      7,
    ),
  ];
  expect(determined(system)).toEqual(new Set([0, 1, 2]));
  expect(determined(system.slice(0, 2))).toEqual(new Set());
  const ranges = Array.from({ length: 3 }, () => ({ from: 1, to: 100 }));
  expect(narrowed(system.slice(0, 1), ranges).slice(0, 2)).toEqual([
    { from: 1, to: 4 },
    { from: 1, to: 4 },
  ]);
});

test.each(Array.from({ length: WORLDS }, (_, seed) => seed))(
  'nothing hidden is recovered in world %i',
  async (seed) => {
    const world = someWorld(seed, 20 + seed * 11);
    const { people, rates } = await published(world);
    expect(attack(world, people, rates)).toEqual([]);
  },
);

test('what hides small cells alone is broken, so the attack is one', () => {
  const broken = [3, 9, 15].filter((seed) => {
    const world = someWorld(seed, 20 + seed * 11);
    const bare = (layers: Layer[]): Suppressed => {
      const mask = smallOnly(layers.map(({ tables }) => tables));
      return { mask, shown: new Map(layers.map((layer) => [layer.code, applyMask(layer.tables, mask)])) };
    };
    return attack(world, bare([world.all, world.some]), bare([world.took])).length > 0;
  });
  expect(broken).toEqual([3, 9, 15]);
});

test('worlds large enough show most of what they count', async () => {
  const world = someWorld(7, 900);
  const shown = (await published(world)).people.shown.get('ALL');
  const nonzero = [...world.all.tables].flatMap(([id, counts]) => [...counts.keys()].map((key) => [id, key] as const));
  const seen = nonzero.filter(([id, key]) => (shown?.[id]?.cells[key] ?? null) !== null);
  expect(seen.length / nonzero.length).toBeGreaterThan(0.4);
});

function smallOnly(layers: Map<string, Counts>[]): Mask {
  const small = (id: string) =>
    new Set(layers.flatMap((tables) => [...(tables.get(id) ?? [])].filter(([, n]) => isSmall(n)).map(([key]) => key)));
  return {
    categories: new Map(DIMENSIONS.map((dimension) => [dimension, small(dimension)])),
    pairs: new Map(
      PAIRS.map(([a, b]) => [`${a}|${b}`, { rows: new Set(), columns: new Set(), cells: small(`${a}|${b}`) }]),
    ),
  };
}
