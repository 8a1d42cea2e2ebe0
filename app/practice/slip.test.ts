import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipIn } from './slip.ts';

test.each([
  ['zulfiya.mail.example', 'zulfiya@mail.example', 'practice.slipMissing', { sign: '@' }],
  ['zulfiya@mailexample', 'zulfiya@mail.example', 'practice.slipMissing', { sign: '.' }],
  ['zulfiya@@mail.example', 'zulfiya@mail.example', 'practice.slipTooMany', { sign: '@' }],
  ['zulfiya @mail.example', 'zulfiya@mail.example', 'practice.slipSpace', {}],
  ['GoodMorning', 'Good Morning', 'practice.slipNoSpace', {}],
  ['zulfiya from Namangan', 'Zulfiya from Namangan', 'practice.slipCapital', { sign: 'Z' }],
  ['Ghbdtn', 'Привет', 'practice.slipLayout', {}],
  ['Ыфдщь', 'Salom', 'practice.slipLayout', {}],
  ['zulfia@mail.example', 'zulfiya@mail.example', 'practice.slipSign', { place: 6, sign: 'a', wanted: 'y' }],
  ['zulfiya@mail.exampl', 'zulfiya@mail.example', 'practice.slipShort', { sign: 'e' }],
  ['Приветы', 'Привет', 'practice.slipLong', { sign: 'ы' }],
  ['  ', 'Привет', 'practice.stillEmpty', {}],
])('%s for %s: %s', (typed, wanted, key, values) => {
  expect(slipIn(typed, wanted)).toMatchObject({ good: false, key });
  expect(slipIn(typed, wanted)?.values ?? {}).toEqual(values);
});

test('what a phone dresses up by itself is no slip', () => {
  expect(slipIn(' it’s “here” – yes ', 'it\'s "here" - yes')).toBeUndefined();
});

test('a line is right exactly when nothing is said about it', () => {
  const line = fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'aBб Г@.-7') });
  fc.assert(
    fc.property(line, line, (typed, wanted) => {
      fc.pre(wanted.trim() !== '');
      expect(slipIn(typed, wanted) === undefined).toBe(typed.trim() === wanted.trim());
    }),
  );
});
