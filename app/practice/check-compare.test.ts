import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCompare } from './check-compare.ts';
import { numberTyped } from './number-typed.ts';
import { solved } from './solved.ts';
import type { TaskOf, TaskText } from './task.ts';

const TASK: TaskOf<'compare'> = {
  kind: 'compare',
  amount: 100000,
  offers: { a: { fee: 0, rate: 20 }, b: { fee: 2000, rate: 21 } },
};
const part = (text: string) => ({ text, feedback: `Why ${text}` });
const TEXT: TaskText = {
  title: 'T',
  ask: 'A',
  done: 'Done.',
  boxes: {},
  parts: { a: part('Firm A'), b: part('Firm B') },
};

test('what arrives, and where most arrives', () => {
  expect(checkCompare(TASK, TEXT, { a: '2 000 000', b: '2058000', best: 'b' }).done).toBe(true);
  expect(checkCompare(TASK, TEXT, solved(TASK) ?? {}).done).toBe(true);
});

test.each([
  ['2100000', 'practice.feeForgotten'],
  ['98000', 'practice.rateForgotten'],
  ['2058001', 'practice.sumDiffers'],
  ['a lot', 'practice.notANumber'],
  ['', 'practice.stillEmpty'],
])('%s for 2058000: %s', (b, key) => {
  const outcome = checkCompare(TASK, TEXT, { a: '2000000', b, best: 'b' });
  expect(outcome).toMatchObject({ done: false, remarks: { a: { good: true }, b: { good: false, key } } });
});

test('the steps are shown once an offer is chosen, not before', () => {
  expect(checkCompare(TASK, TEXT, { a: '1', b: '1' }).steps).toBeUndefined();
  const outcome = checkCompare(TASK, TEXT, { a: '1', b: '1', best: 'a' });
  expect(outcome.remarks.best).toMatchObject({ key: 'practice.lessArrives', text: 'Why Firm A' });
  expect(outcome.steps?.map(({ values }) => values?.sum)).toEqual([2000000, 2058000]);
});

test.each([
  ['2 058 000', 2058000],
  ['2,058,000', 2058000],
  ['2.058.000', 2058000],
  ['2058000,50', 2058000.5],
  ['2,058,000.50', 2058000.5],
  ['2’058’000', 2058000],
  ['2 058 000', 2058000],
  ['21*98000', undefined],
  ['1e6', undefined],
])('%s is %s', (typed, number) => {
  expect(numberTyped(typed)).toBe(number);
});

test('a whole number is read however its thousands are set apart', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.constantFrom('', ' ', ',', '.', '\u00a0'),
      (number, between) => {
        expect(numberTyped(String(number).replace(/\B(?=(\d{3})+$)/g, between))).toBe(number);
      },
    ),
  );
});
