import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeOf, quarterBefore } from './donor-page.ts';
import { countCell, HIDDEN, NONE, rateCell, type Cell } from './figures-cell.ts';

const some = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map(countCell),
  fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 40, max: 60 })).map(([part, of]) => rateCell(part, of)),
  fc.constantFrom<Cell>(HIDDEN, NONE),
);

test('a change is told only between two numbers that are shown, and is what anybody could subtract', () => {
  fc.assert(
    fc.property(some, some, (now, before) => {
      const change = changeOf({ now, before });
      const isShown = (cell: Cell) => 'value' in cell && typeof cell.value === 'number';
      if (change === null) return;
      expect([isShown(now), isShown(before), now.kind === before.kind]).toEqual([true, true, true]);
      const [a, b] = [now, before].map((cell) => ('value' in cell ? Number(cell.value) : NaN)) as [number, number];
      expect(change).toBe(a - b);
    }),
  );
});

test('a hidden figure, an end of a share and what was not counted tell of no change', () => {
  const shown: Cell = { kind: 'count', value: 20 };
  expect(changeOf({ now: shown, before: HIDDEN })).toBeNull();
  expect(changeOf({ now: HIDDEN, before: shown })).toBeNull();
  expect(changeOf({ now: shown, before: NONE })).toBeNull();
  expect(changeOf({ now: { kind: 'rate', value: 'under' }, before: { kind: 'rate', value: 20 } })).toBeNull();
  expect(changeOf({ now: { kind: 'mean', value: 25.7 }, before: { kind: 'mean', value: 20 } })).toBe(5.7);
});

test('the quarter before may lie in another year', () => {
  expect(['2026-01-01', '2026-04-01', '2026-10-01'].map(quarterBefore)).toEqual([
    '2025-10-01',
    '2026-01-01',
    '2026-07-01',
  ]);
});
