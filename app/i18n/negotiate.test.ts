import { expect, test } from 'vitest';
import { negotiateLocale } from './negotiate.server.ts';

const visit = (headers: Record<string, string>, search = '') =>
  negotiateLocale(new Request(`https://learn.example.org/${search}`, { headers }));

test.each([
  ['uz', 'uz'],
  ['uz-UZ,uz;q=0.9', 'uz'],
  ['uz-Latn-UZ', 'uz'],
  ['uz-Cyrl-UZ', 'uz-Cyrl'],
  ['UZ-cyrl', 'uz-Cyrl'],
  ['de, uz-Cyrl;q=0.8, ru;q=0.5', 'uz-Cyrl'],
  ['ru-RU,uz-Cyrl;q=0.4', 'ru'],
  ['kk-Cyrl-KZ', 'kk'],
  ['de', 'en'],
])('a browser that asks for %s gets %s', (accepted, locale) => {
  expect(visit({ 'Accept-Language': accepted })).toBe(locale);
});

test('an address and a cookie name the script, too', () => {
  expect(visit({}, '?lang=uz-Cyrl')).toBe('uz-Cyrl');
  expect(visit({ Cookie: 'lang=uz-Cyrl' })).toBe('uz-Cyrl');
  expect(visit({ Cookie: 'lang=uz' })).toBe('uz');
});
