import { expect, test } from 'vitest';
import { isDiscreet, keepDevice, thisDevice, type ThisDevice } from './this-device.ts';

const sent = (cookie: string) => thisDevice(new Request('http://here', { headers: { Cookie: cookie } }));

test.each<ThisDevice>([
  { shared: false, discreet: undefined, exit: undefined, told: false },
  { shared: true, discreet: false, exit: 'KZ', told: true },
  { shared: false, discreet: true, exit: 'own', told: false },
])('what was said about a device is known again: %o', (device) => {
  expect(sent(keepDevice(device, true).split(';')[0] ?? '')).toEqual(device);
});

test('a page cannot read it, and it lasts a year', () => {
  const line = keepDevice({ shared: true, told: false }, true);
  expect(line).toBe('prefs=shared=1; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure');
});

test('nonsense is as if nothing was said', () => {
  for (const cookie of ['', 'prefs=', 'prefs=%E0%A4%A', 'prefs=&&&=', 'prefs=shared=yes']) {
    expect(sent(cookie)).toMatchObject({ shared: false, discreet: undefined, told: false });
  }
});

test('learners and visitors are discreet until they choose otherwise; who works here when they choose it', () => {
  const nothing = sent('');
  expect([undefined, 'learner', 'trainer', 'admin'].map((role) => isDiscreet(nothing, role))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(isDiscreet(sent('prefs=discreet=0'), 'learner')).toBe(false);
  expect(isDiscreet(sent('prefs=discreet=1'), 'trainer')).toBe(true);
});
