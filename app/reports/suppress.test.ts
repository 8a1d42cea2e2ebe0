import fc from 'fast-check';
import { expect, test } from 'vitest';
import { traits } from './count-sample.ts';
import { joined, tablesOf } from './count-tables.ts';
import { suppressFamily } from './suppress-family.ts';
import { shownIn } from './suppress-frozen.ts';
import { hiddenCategories } from './suppress-line.ts';
import { suppressPair } from './suppress-pair.ts';
import { isSafeLine } from './suppress-rule.ts';

const none = () => ({ rows: new Set<string>(), columns: new Set<string>(), cells: new Set<string>() });
const line = (counts: Record<string, number>) => new Map(Object.entries(counts));
const hides = (...counts: Record<string, number>[]) => [...hiddenCategories(counts.map(line))].sort();
const pair = (cells: Record<string, Record<string, number>>) =>
  new Map(
    Object.entries(cells).flatMap(([row, line]) => Object.entries(line).map(([column, n]) => [joined(row, column), n])),
  ) as Map<string, number>;

test('a count under 5 is hidden, and the smallest other with it, so that no subtraction gives it back', () => {
  expect(hides({ KZ: 30, KG: 12, UZ: 3 })).toEqual(['KG', 'UZ']);
  expect(hides({ KZ: 30, KG: 12, UZ: 3, TM: 2 })).toEqual(['TM', 'UZ']);
  expect(hides({ KZ: 30, KG: 12, UZ: 3, TM: 1 })).toEqual(['KG', 'TM', 'UZ']);
  expect(hides({ KZ: 30, KG: 12 })).toEqual([]);
});

test('nobody hides nobody: a 0 is shown and hides nothing', () => {
  expect(hides({ KZ: 30, KG: 12, '': 0 })).toEqual([]);
  expect(hides({ KZ: 30, KG: 3, '': 0 })).toEqual(['KG', 'KZ']);
});

test('five that are hidden together with a sum of 5 would all be 1', () => {
  const ones = Array.from({ length: 5 }, () => ({ value: 1, parts: 1 }));
  expect(isSafeLine(ones)).toBe(false);
  expect(isSafeLine([...ones, { value: 2, parts: 1 }])).toBe(true);
});

test('what two indicators count is hidden in both, also where only their difference is small', () => {
  const all = { KZ: 30, KG: 12, UZ: 20 };
  const some = { KZ: 28, KG: 12, UZ: 10 };
  expect(hides(all, some, { KZ: 2, KG: 0, UZ: 10 })).toEqual(['KZ', 'UZ']);
});

test('in a table a small cell is hidden with three others', () => {
  const cells = pair({ KZ: { f: 30, m: 3, o: 9 }, UZ: { f: 20, m: 10, o: 8 }, KG: { f: 50, m: 40, o: 30 } });
  const mask = suppressPair({ layers: [cells], forced: none(), known: none() });
  expect([...mask.cells].sort()).toEqual([joined('KZ', 'm'), joined('KZ', 'o'), joined('UZ', 'm'), joined('UZ', 'o')]);
  expect(mask.rows.size + mask.columns.size).toBe(0);
});

test('two rings joined by one cell would give that cell away', () => {
  const low = { a: 3, b: 3, c: 3, d: 60, e: 60 };
  const cells = pair({
    1: { ...low, c: 60 },
    2: low,
    3: { ...low, a: 60, b: 60, c: 60, d: 3, e: 3 },
    4: { a: 60, b: 60, c: 3, d: 3, e: 3 },
  });
  const mask = suppressPair({ layers: [cells], forced: none(), known: none() });
  const columnC = ['1', '2', '3', '4'].filter((row) => mask.cells.has(joined(row, 'c')));
  expect(mask.rows.size > 0 || columnC.length >= 2).toBe(true);
});

test('where a region is in one country alone, rows are hidden until nothing gives it back', () => {
  const cells = pair({ KZ: { Almaty: 50, Turkistan: 3 }, UZ: { Tashkent: 40, Ferghana: 10 } });
  const forced = { ...none(), columns: new Set(['Turkistan', 'Ferghana']) };
  const mask = suppressPair({ layers: [cells], forced, known: none() });
  expect(mask.columns.has('Almaty') || mask.rows.has('KZ')).toBe(true);
});

test('what is shown is what was counted: nothing is rounded, and hiding changes no sum', () => {
  const someLine = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.integer({ min: 0, max: 20 }));
  fc.assert(
    fc.property(someLine, (counts) => {
      const total = Object.values(counts).reduce((sum, value) => sum + value, 0);
      const hidden = hiddenCategories([line(counts)]);
      const shown = Object.entries(counts).filter(([key]) => !hidden.has(key));
      expect(shown.every(([, value]) => value === 0 || value >= 5)).toBe(true);
      const rest = total - shown.reduce((sum, [, value]) => sum + value, 0);
      const isAll = Object.entries(counts).every(([key, value]) => value === 0 || hidden.has(key));
      expect(rest === 0 || rest >= 5 || isAll).toBe(true);
    }),
  );
});

test('three women whose total is known are not told to be all in one country', () => {
  const cells = pair({ KZ: { female: 3, male: 20 }, UZ: { '': 10 }, KG: { male: 12, '': 9 } });
  const forced = { ...none(), columns: new Set(['female', 'male']) };
  const asked = { layers: [pair({ KZ: { female: 3, male: 20 }, UZ: { '': 10 } })], forced };
  const known = { rows: new Set<string>(), columns: new Set(['female', 'male', '']) };
  expect(suppressPair({ ...asked, known }).columns).toEqual(new Set(['female', 'male', '']));
  expect(suppressPair({ ...asked, known: none() }).columns).toEqual(new Set(['female', 'male']));
  expect(suppressPair({ layers: [cells], forced, known }).columns).toEqual(new Set(['female', 'male']));
});

test('a category that is hidden is hidden in every table, with its zeros, whatever hid it', async () => {
  const people = (country: string, count: number) =>
    Array.from({ length: count }, () => traits({ country, sex: 'male' }));
  const all = [...people('KZ', 30), ...people('KG', 12), ...people('UZ', 20)];
  const base = { categories: new Map([['country' as const, new Set(['UZ'])]]), pairs: new Map() };
  const { shown } = await suppressFamily([{ code: 'all', total: 62, tables: tablesOf(all, all) }], () => true, base);
  expect(shown.get('all')?.country).toEqual({ cells: { KZ: 30 }, rows: ['KG', 'UZ'], columns: [] });
  for (const id of ['country|sex', 'country|course']) expect(shown.get('all')?.[id]?.rows).toEqual(['KG', 'UZ']);
  expect(shownIn(shown.get('all')?.['country|sex'], joined('UZ', 'female'))).toBeNull();
  expect(shownIn(shown.get('all')?.['country|sex'], joined('KZ', 'female'))).toBe(0);
});
