import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addedUp, exactAddedUp, type Sum } from './added-up.ts';
import { ALL } from './count-sample.ts';
import { cellsOf, HIDDEN, NONE, type Cell } from './figures-cell.ts';
import type { Indicator } from './indicator.ts';
import type { SharedIndicator, SharedTables } from './shared-figures.ts';

const RATE: Indicator = { ...ALL, code: 'RATE', measure: 'completion-rate', exactBy: null };
const count = (value: number): Cell => ({ kind: 'count', value });

function shared(rows: Record<string, Cell>, more: Partial<SharedIndicator> = {}): SharedIndicator {
  return { definition: ALL, rows, part: null, of: null, exact: null, ...more };
}
const people = (n: number) => shared(cellsOf('people-completed', { people: n }));
const rates = (part: number, of: number) => shared(cellsOf('completion-rate', { part, of }), { definition: RATE });
const bySex = (sex: Record<string, number | null>): SharedTables => ({
  country: {},
  ageBand: {},
  sector: {},
  course: {},
  sex,
});
const sumIn = ({ rows }: Sum, kind: string) => rows.find((row) => row.kind === kind)?.sum;

test('what two installations show is added up, and what each shows stands beside it', () => {
  const [row] = addedUp(people(20), [people(7), people(30)]).rows;
  expect(row).toEqual({ kind: 'people', cells: [count(20), count(7), count(30)], sum: count(57) });
});

test('with a hidden part it is at least the rest; with nothing else it is hidden', () => {
  expect(sumIn(addedUp(people(20), [people(3)]), 'people')).toEqual({ kind: 'at-least', value: 20 });
  expect(sumIn(addedUp(people(2), [people(3)]), 'people')).toEqual(HIDDEN);
  expect(sumIn(addedUp(people(3), [people(0)]), 'people')).toEqual(HIDDEN);
});

test('a sum tells nothing that what is shown beside it does not', () => {
  const some = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), some, (own, numbers) => {
      const { rows } = addedUp(people(own), numbers.map(people));
      for (const { cells, sum } of rows) {
        const shown = cells.reduce((total, cell) => total + (cell.kind === 'count' ? cell.value : 0), 0);
        if ('value' in sum) expect(sum.value).toBe(shown);
        if (sum.kind === 'count') expect(cells.every((cell) => cell.kind === 'count')).toBe(true);
      }
    }),
  );
});

test('a share is that of the sums, and hidden where one of them is', () => {
  expect(sumIn(addedUp(rates(20, 40), [rates(30, 40)]), 'rate')).toEqual({ kind: 'rate', value: 63 });
  expect(sumIn(addedUp(rates(20, 40), [rates(3, 40)]), 'rate')).toEqual(HIDDEN);
  expect(sumIn(addedUp(rates(20, 40), [rates(3, 40)]), 'part')).toEqual({ kind: 'at-least', value: 20 });
});

test('means are not added up', () => {
  const gain = (pairs: number, before: number, after: number) =>
    shared(cellsOf('gain', { pairs, before, after }), { definition: { ...ALL, measure: 'gain' } });
  const sum = addedUp(gain(20, 40, 60), [gain(30, 50, 75)]);
  expect(sumIn(sum, 'pairs')).toEqual(count(50));
  expect(sumIn(sum, 'gain')).toEqual(NONE);
  const recall = (after: number) =>
    shared(cellsOf('recall', { pairs: 40, before: 10, after }), { definition: { ...ALL, measure: 'recall' } });
  expect(sumIn(addedUp(recall(20), [recall(30)]), 'after')).toEqual(NONE);
});

test('whoever counts by another rule is left out; other words do not matter', () => {
  const other = (change: Partial<Indicator>) => ({ ...people(9), definition: { ...ALL, ...change } });
  const sum = addedUp(people(20), [
    other({ ruleVersion: 2 }),
    null,
    other({ source: 'elsewhere', checkedOn: '2027-01-01' }),
  ]);
  expect(sum.leftOut).toEqual([0, 1]);
  expect(sumIn(sum, 'people')).toEqual(count(29));
  expect(sum.rows[0]?.cells).toEqual([count(20), NONE, NONE, count(9)]);
});

test('breakdowns are added up by category, with what is not stated last', () => {
  const one = { ...people(40), part: bySex({ female: 30, male: null, '': null }) };
  const other = { ...people(12), part: bySex({ female: 12 }) };
  const { rows } = addedUp(one, [other, people(6)], 'sex');
  expect(rows.map(({ kind, sum }) => [kind, sum])).toEqual([
    ['female', { kind: 'at-least', value: 42 }],
    ['male', HIDDEN],
    ['', HIDDEN],
  ]);
  expect(addedUp(one, [other], 'sex').rows[0]?.sum).toEqual(count(42));
  const share = { ...rates(30, 60), part: bySex({ female: 20 }), of: bySex({ female: 40 }) };
  expect(addedUp(share, [share], 'sex').rows[0]?.sum).toEqual({ kind: 'rate', value: 50 });
});

test('totals of the contract are added up where everybody tells them', () => {
  const one = { ...people(33), exact: { female: 20, male: 12, '': 1 } };
  const other = { ...people(3), exact: { female: 3 } };
  expect(exactAddedUp(one, [other])?.map(({ kind, sum }) => [kind, sum])).toEqual([
    ['female', count(23)],
    ['male', count(12)],
    ['', count(1)],
  ]);
  expect(exactAddedUp(one, [people(3)])).toBeNull();
  expect(exactAddedUp(one, [null])).toBeNull();
});
