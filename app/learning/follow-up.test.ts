import { expect, test } from 'vitest';
import { isOpenOn, isOver, mayBeAskedLater, occasionsAfter } from './follow-up.ts';

test('every course asks once after three months; one with outcomes asks for them after three and six', () => {
  expect(occasionsAfter({ outcomes: null }, '2026-11-24')).toEqual([
    { kind: 'behaviour', month: 3, dueOn: '2027-02-24' },
  ]);
  expect(occasionsAfter({ outcomes: 'work' }, '2026-11-24')).toEqual([
    { kind: 'behaviour', month: 3, dueOn: '2027-02-24' },
    { kind: 'outcome', month: 3, dueOn: '2027-02-24' },
    { kind: 'outcome', month: 6, dueOn: '2027-05-24' },
  ]);
});

test.each([
  ['2026-11-30', '2027-02-28'],
  ['2027-11-30', '2028-02-29'],
  ['2026-12-31', '2027-03-31'],
  ['2027-05-31', '2027-08-31'],
])('three months after %s is %s', (completedOn, dueOn) => {
  expect(occasionsAfter({ outcomes: null }, completedOn)[0]?.dueOn).toBe(dueOn);
});

test('it is open from its day for sixty days', () => {
  const occasion = { dueOn: '2027-02-24' };
  expect(isOpenOn(occasion, '2027-02-23')).toBe(false);
  expect(isOver(occasion, '2027-02-23')).toBe(false);
  expect(isOpenOn(occasion, '2027-02-24')).toBe(true);
  expect(isOpenOn(occasion, '2027-04-25')).toBe(true);
  expect(isOpenOn(occasion, '2027-04-26')).toBe(false);
  expect(isOver(occasion, '2027-04-26')).toBe(true);
});

// Born in 2009 she may be 17 until the last day of 2027.
test.each([
  [2010, false, false],
  [2009, false, false],
  [2008, false, true],
  [2008, true, true],
  [null, false, true],
  [null, true, false],
])('born in %s, in a course for the young: %s; may be asked in 2027: %s', (birthYear, young, may) => {
  expect(mayBeAskedLater({ birthYear, young }, '2027-06-01')).toBe(may);
});
