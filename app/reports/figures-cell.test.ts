import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf, rateCell, yearCell, type Cell } from './figures-cell.ts';
import { countOutcomes, type Occasion } from './count-outcomes.ts';

test.each([
  [3, 9, 'hidden'],
  [5, 10, 50],
  [4, 20, 'hidden'],
  [16, 20, 'hidden'],
  [0, 20, 'under'],
  [20, 20, 'over'],
  [2, 80, 'hidden'],
  [2, 81, 'under'],
  [98, 100, 'over'],
  [30, 1000, 'under'],
  [15, 30, 50],
])('%i of %i reads %s', (part, of, shown) => {
  expect(rateCell(part, of)).toEqual(shown === 'hidden' ? { kind: 'hidden' } : { kind: 'rate', value: shown });
});

test('an end says nothing of which of 1 to 4 it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 400 }), fc.integer({ min: 1, max: 4 }), (of, small) => {
      const reads = [1, 2, 3, 4].map((part) => JSON.stringify(rateCell(part, of)));
      expect(new Set(reads).size).toBe(1);
      expect(rateCell(of - small, of).kind).toBe(rateCell(small, of).kind);
    }),
  );
});

test('where few are left beside the part, the whole is hidden, and the part is not', () => {
  expect(cellsOf('pass-rate', { part: 40, of: 43 })).toEqual({
    rate: { kind: 'hidden' },
    part: { kind: 'count', value: 40 },
    of: { kind: 'hidden' },
  });
});

test('a mean of fewer than ten pairs is not shown', () => {
  expect(cellsOf('gain', { pairs: 9, before: 40, after: 60 }).gain).toEqual({ kind: 'hidden' });
  const shown = cellsOf('gain', { pairs: 10, before: 40.04, after: 60.06 });
  expect(shown.gain).toEqual({ kind: 'mean', value: 20.1 });
});

test('a year is the sum of its quarters, and hidden where one of them is', () => {
  const count = (value: number): Cell => ({ kind: 'count', value });
  expect(yearCell('people-completed', 'people', [count(40), count(7), { kind: 'none' }])).toEqual(count(47));
  expect(yearCell('people-completed', 'people', [count(40), { kind: 'hidden' }])).toEqual({ kind: 'hidden' });
  expect(yearCell('people-completed', 'partial', [count(40)])).toEqual({ kind: 'none' });
  expect(yearCell('people-completed', 'people', [{ kind: 'none' }])).toEqual({ kind: 'none' });
});

test('who worked before has not found work, and who did not say is not counted', () => {
  const nurlan: Occasion = {
    course: 'computer-literacy',
    month: 3,
    asked: true,
    answered: true,
    situation: 'employed',
    atEntry: 'looking',
  };
  const occasions: Occasion[] = [
    nurlan,
    { ...nurlan, situation: 'business', atEntry: 'studying' },
    { ...nurlan, atEntry: 'employed' },
    { ...nurlan, atEntry: 'not-said' },
    { ...nurlan, atEntry: null },
    { ...nurlan, situation: 'looking' },
    { ...nurlan, answered: false, situation: null },
    { ...nurlan, month: 6, situation: 'studying' },
  ];
  expect(countOutcomes(occasions, 184)).toEqual({
    completed: 184,
    'asked-3': 7,
    'answered-3': 6,
    'without-3': 3,
    'found-3': 2,
    'asked-6': 1,
    'answered-6': 1,
    'without-6': 1,
    'found-6': 0,
  });
});

test('10 of 184 reads 5%', () => expect(rateCell(10, 184)).toEqual({ kind: 'rate', value: 5 }));
