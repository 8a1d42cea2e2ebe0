import { expect, test } from 'vitest';
import { qrCode, qrSvg } from './qr.server.ts';

test('a code has the three finders in its corners', () => {
  const { size, bars } = qrCode('https://learn.example.org/verify/ABCD');
  const has = (x: number, y: number, width: number) =>
    bars.some((bar) => bar.x === x && bar.y === y && bar.width === width);
  expect(has(0, 0, 7) && has(size - 7, 0, 7) && has(0, size - 1, 7)).toBe(true);
});

test('the picture carries no style, script or text of its own', () => {
  expect(qrSvg('"><script>')).not.toMatch(/<script|style|on\w+=/);
});
