import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeRedirect } from './safe-redirect.ts';

test.each(['/', '/learn', '/courses/safe-migration/first?lang=ru#top', '/join/ABC', '/courses/%D0%B0'])(
  '%j is kept',
  (to) => {
    expect(safeRedirect(to)).toBe(to);
  },
);

test.each([
  undefined,
  null,
  '',
  7,
  'learn',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/learn\\..',
  'javascript:alert(1)',
  'https://evil.example/',
  ' //evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\u0000',
  '/\u2028/evil',
  '/learn%0d%0aSet-Cookie: a=b',
  '/learn%0Alearn',
  '/%00',
  '/%5cevil.example',
  '/..//evil.example',
  '/.//evil.example',
  '/sign-in',
  '/sign-in?redirectTo=/sign-in',
  '/sign-out',
  `/${'a'.repeat(2000)}`,
])('%j becomes the place to learn', (to) => {
  expect(safeRedirect(to)).toBe('/learn');
});

test('whatever is sent, the browser stays on this site', () => {
  const bits = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '@',
    ':',
    '%0d',
    '%2f',
    '%5c',
    '\t',
    '\r\n',
    'evil.example',
    'javascript',
    '?',
    '#',
    'a',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 8 }), (parts) => {
      const to = safeRedirect(parts.join(''));
      expect(new URL(to, 'https://learn.example').origin).toBe('https://learn.example');
      expect(to).toMatch(/^\/(?!\/)/);
    }),
    { numRuns: 3000 },
  );
});
