import { readCookie, writeCookie } from '~/cookie.ts';
import { readDevice, remember, writeDevice, type Device, type DeviceOwner } from './known-device.ts';
import type { RequestParts } from './viewer.server.ts';

export const DEVICE = { name: 'device', path: '/sign-in' };
const YEAR_S = 365 * 24 * 60 * 60;

export function deviceOf(request: Request): Device | null {
  return readDevice(readCookie(request, DEVICE.name));
}

/** From now on the owner gets in from here even while somebody else guesses at their account. */
export function rememberDevice({ request, context }: RequestParts, owner: DeviceOwner) {
  const value = writeDevice(remember(deviceOf(request), owner));
  context.setCookie(
    writeCookie(DEVICE.name, value, { secure: context.secure, maxAgeSeconds: YEAR_S, path: DEVICE.path }),
  );
}
