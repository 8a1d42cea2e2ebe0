import { expect, test } from 'vitest';
import { readWish } from './follow-up-wish.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test('a letter comes in the hours that were named; whoever comes by themselves names none', () => {
  const letter = readWish(form({ way: 'letter', hours: 'morning' }), { hasEmail: true });
  expect(letter).toEqual({ wish: { way: 'letter', fromHour: 9, untilHour: 12 } });
  const self = readWish(form({ way: 'self', hours: 'morning' }), { hasEmail: false });
  expect(self).toEqual({ wish: { way: 'self', fromHour: null, untilHour: null } });
});

test.each([
  [{}, true, 'way'],
  [{ way: 'none' }, true, 'way'],
  [{ way: 'phone', hours: 'morning' }, true, 'way'],
  [{ way: 'letter', hours: 'morning' }, false, 'way'],
  [{ way: 'letter' }, true, 'hours'],
  [{ way: 'letter', hours: 'night' }, true, 'hours'],
])('%o, with an address: %s; still open: %s', (fields, hasEmail, open) => {
  expect(readWish(form(fields), { hasEmail })).toEqual({ open });
});
