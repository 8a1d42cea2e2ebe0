import { beforeAll, describe, expect, test } from 'vitest';
import { checkSheet } from './check-sheet.ts';
import { openFormulas, type Calculate } from './formulas.server.ts';
import { solved } from './solved.ts';
import type { TaskOf, TaskText } from './task.ts';

const TASK: TaskOf<'sheet'> = {
  kind: 'sheet',
  rows: [
    { label: 'wages', cells: [30000] },
    { label: 'sewing', cells: [5000] },
    { label: 'in', cells: ['=SUM(B1:B2)'] },
    { label: 'rent', cells: [10000] },
    { label: 'stays', cells: ['=B3-B4'] },
  ],
};
const TEXT: TaskText = { title: 'T', ask: 'A', done: 'Done.', parts: {}, boxes: {} };

let calculate: Calculate;
beforeAll(async () => {
  calculate = await openFormulas();
});
const check = (formula: string, stays = '=B3-B4') => checkSheet(TASK, TEXT, { B3: formula, B5: stays }, calculate);

test.each([
  '=SUM(B1:B2)',
  '=sum( b1 : b2 )',
  '=СУММ(B1:B2)',
  '=СУММ(В1:В2)',
  '=B1+B2',
  '=+B1+B2',
  '=SUM(B1;B2)',
  '＝$B$1+$B$2',
])('%s adds up', (formula) => {
  expect(check(formula).remarks.B3).toMatchObject({ good: true, values: { value: '35000' } });
  expect(check(formula).done).toBe(true);
});

describe('what is said about the others', () => {
  test.each([
    ['', 'practice.stillEmpty'],
    ['35000', 'practice.formulaEquals'],
    ['both together', 'practice.formulaWords'],
    ['=30000+5000', 'practice.onlyToday'],
    ['=SUM(B1:B1)', 'practice.valueDiffers'],
    ['=SUMM(B1:B2)', 'practice.formulaName'],
    ['=SUM(B1:B20)', 'practice.formulaCell'],
    ['=SUM(B1:B2', 'practice.formulaBrackets'],
    ['=SUM(B1:B3)', 'practice.errorCircle'],
    ['=B1/0', 'practice.errorDivision'],
    ['=B1+', 'practice.errorOther'],
    ['=B1&B2', 'practice.formulaSign'],
    ['="35000"', 'practice.formulaSign'],
    [`=${'B1+'.repeat(40)}B2`, 'practice.formulaLong'],
  ])('%s', (formula, key) => {
    expect(check(formula).remarks.B3).toMatchObject({ good: false, key });
  });
});

test('each cell is judged beside right ones', () => {
  const outcome = check('=B1', '=B3-B4');
  expect(outcome.remarks.B3?.good).toBe(false);
  expect(outcome.remarks.B5).toMatchObject({ good: true, values: { value: '25000' } });
});

test('a formula that happens to be right today is told from one that stays right', () => {
  expect(check('=SUM(B1:B2)', '=B1-B2').remarks.B5).toMatchObject({ key: 'practice.onlyToday' });
});

test('the answer that is shown is right', () => {
  expect(checkSheet(TASK, TEXT, solved(TASK) ?? {}, calculate).done).toBe(true);
});

test('no more than sixty cells are counted', () => {
  const many = Object.fromEntries(Array.from({ length: 61 }, (_, index) => [`B${index + 1}`, '1']));
  expect(() => calculate(many)).toThrow('61 cells');
});
