import { expect, test } from 'vitest';
import fc from 'fast-check';
import { harmless, toCsv } from './csv.server.ts';

const unit = fc.oneof(
  fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', ',', "'", '\u0000', '\u202e', '\u200b', '\u2029'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);
const cells = (csv: string) => csv.replace(/^\ufeff/, '').split('\r\n');

test.each([
  '=HYPERLINK("https://evil.example")',
  '+7 701',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '＝1',
  '\u202e=1',
])('%j is text, never a formula', (typed) => {
  expect(String(harmless(typed))).toMatch(/^'/);
});

test('whatever a text holds, its cell begins no formula and hides nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit }), (typed) => {
      const cell = String(harmless(typed));
      expect(cell).not.toMatch(/^\s*[=+\-@]/);
      expect(cell).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }),
  );
});

test('what begins as a formula keeps the rest of what was typed', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@'), fc.stringMatching(/^[a-z0-9()]*$/), (start, rest) => {
      expect(harmless(start + rest)).toBe(`'${start}${rest}`);
    }),
  );
});

test('a number below zero stays a number', () => {
  expect(harmless(-5)).toBe(-5);
});

test('a table begins with a byte order mark and keeps letters, commas and quotes', () => {
  const csv = toCsv(['Имя', 'n'], [['Әлия, "Ғ"', 1]]);
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(cells(csv)).toEqual(['Имя,n', '"Әлия, ""Ғ""",1', '']);
});
