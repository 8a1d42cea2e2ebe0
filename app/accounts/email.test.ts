import { expect, test } from 'vitest';
import { readEmail } from './email.ts';

test('an address, or none', () => {
  expect(readEmail(' aigerim@example.org ')).toBe('aigerim@example.org');
  expect(readEmail('  ')).toBeNull();
});

test.each([
  'aigerim',
  'aigerim@',
  'aigerim@example.org\r\nBcc: all@example.org',
  'aigerim@example.org\n',
  'a@b.org, c@d.org',
  'Aigerim <aigerim@example.org>',
  `${'a'.repeat(250)}@example.org`,
])('%j is not an address', (typed) => {
  expect(readEmail(typed)).toBeUndefined();
});
