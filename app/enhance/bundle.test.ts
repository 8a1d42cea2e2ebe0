import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { bundledScript } from './at-build.ts';

const script = bundledScript();

test('the script stays within 8 KB', () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(8 * 1024);
});

test('it holds nothing that a browser of 2017 cannot read', () => {
  expect(parseAst(script).body.length).toBeGreaterThan(0);
  expect(script).not.toMatch(/\?\.[^\d]|\?\?|\bcatch\s*\{|\.replaceChildren\(|\.at\(|\.includes\(/);
});

test('it writes no HTML and runs no text', () => {
  expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|\bFunction\(/);
});
