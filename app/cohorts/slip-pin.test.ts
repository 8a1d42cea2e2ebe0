import { expect, test } from 'vitest';
import { foldPin, pinProblem } from './slip-pin.ts';

test.each(['2749', '20484', '907316', ' 27 49 ', '２７４９'])('%s may be a PIN', (pin) => {
  expect(pinProblem(pin, foldPin(pin))).toBeNull();
});

test.each([
  ['', 'pinMissing'],
  ['   ', 'pinMissing'],
  ['274', 'pinDigits'],
  ['2749163', 'pinDigits'],
  ['27a9', 'pinDigits'],
  ['1234', 'pinTrivial'],
  ['7890', 'pinTrivial'],
  ['43210', 'pinTrivial'],
  ['0000', 'pinTrivial'],
  ['1212', 'pinTrivial'],
  ['112211', 'pinTrivial'],
  ['123123', 'pinTrivial'],
  ['1994', 'pinYear'],
  ['2003', 'pinYear'],
])('%j may not: %s', (pin, problem) => {
  expect(pinProblem(pin, pin)).toBe(problem);
});

test('it is written twice alike', () => {
  expect(pinProblem('2749', '2748')).toBe('pinDiffers');
  expect(pinProblem('2749', '')).toBe('pinDiffers');
});
