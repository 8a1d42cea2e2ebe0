import { expect, test } from 'vitest';
import { isKnownTo, readDevice, remember, writeDevice } from './known-device.ts';

const aigerim = { id: 'a', passwordHash: 'hash of aigerim' };
const daniyar = { id: 'd', passwordHash: 'hash of daniyar' };

test('a device is known to those who signed in with it, and to nobody else', () => {
  const device = readDevice(writeDevice(remember(null, aigerim)))!;
  expect(isKnownTo(device, aigerim)).toBe(true);
  expect(isKnownTo(device, daniyar)).toBe(false);
  const shared = readDevice(writeDevice(remember(device, daniyar)))!;
  expect(isKnownTo(shared, aigerim)).toBe(true);
  expect(isKnownTo(shared, daniyar)).toBe(true);
});

test('a new passphrase makes it strange again', () => {
  const device = remember(null, aigerim);
  expect(isKnownTo(device, { ...aigerim, passwordHash: 'another' })).toBe(false);
});

test("another device's seal is worth nothing here", () => {
  const seals = remember(null, aigerim).seals;
  expect(isKnownTo({ ...remember(null, daniyar), seals }, aigerim)).toBe(false);
});

test('signing in again adds nothing, and eight people are remembered', () => {
  let device = remember(remember(null, aigerim), aigerim);
  expect(device.seals).toHaveLength(1);
  for (let index = 0; index < 20; index += 1) device = remember(device, { id: String(index), passwordHash: 'x' });
  expect(device.seals).toHaveLength(8);
  expect(readDevice(writeDevice(device))).toEqual(device);
});

test.each([undefined, '', 'x', `${'a'.repeat(22)}.short`, `${'a'.repeat(22)}.${'é'.repeat(22)}`, 'a.'.repeat(5000)])(
  'a cookie that is not ours is no device',
  (cookie) => {
    expect(readDevice(cookie)).toBeNull();
  },
);
