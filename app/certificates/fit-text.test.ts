import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, wrapText } from './fit-text.ts';

/** Every character half as wide as its size. */
const measure = (text: string) => text.length / 2;
const names = fc.stringMatching(/^[A-Z][a-z]{1,30}( [A-Z][a-z]{0,30}){0,4}$/);

test('a short name keeps its size on one line, a longer one shrinks, a long one breaks', () => {
  const fitting = { measure, width: 600, size: 38, least: 22 };
  expect(fitText('Aigerim', fitting)).toEqual({ size: 38, lines: ['Aigerim'] });
  expect(fitText('x'.repeat(40), fitting)).toEqual({ size: 30, lines: ['x'.repeat(40)] });
  expect(fitText(`${'x'.repeat(30)} ${'y'.repeat(30)}`, fitting).lines).toEqual(['x'.repeat(30), 'y'.repeat(30)]);
});

test('no line is wider than the room, and no letter is lost', () => {
  fc.assert(
    fc.property(names, fc.integer({ min: 50, max: 700 }), (name, width) => {
      const { size, lines } = fitText(name, { measure, width, size: 38, least: 22 });
      for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(width + 1e-6);
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(lines.join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
    }),
  );
});

test('one word of 120 letters is broken inside', () => {
  const { lines } = fitText('щ'.repeat(120), { measure, width: 600, size: 38, least: 22 });
  expect(lines.map((line) => line.length)).toEqual([60, 60]);
});

test('running text keeps its size and takes the lines it needs', () => {
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 12 }), (words) => {
      const { size, lines } = wrapText(words.join(' '), { measure, width: 400, size: 10 });
      for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(400 + 1e-6);
    }),
  );
});
