import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Whose device it may be; the hash never leaves the server, and a new passphrase makes every device strange again. */
export interface DeviceOwner {
  id: string;
  passwordHash: string;
}

/** A browser that somebody has signed in with before: a random number, and for each person a seal that names nobody. */
export interface Device {
  number: string;
  seals: string[];
}

const MOST_PEOPLE = 8;
const COOKIE = /^([\w-]{22})((?:\.[\w-]{22}){1,8})$/;

export function readDevice(cookie: string | undefined): Device | null {
  const [, number, seals] = COOKIE.exec(cookie ?? '') ?? [];
  return number && seals ? { number, seals: seals.slice(1).split('.') } : null;
}

export function writeDevice({ number, seals }: Device): string {
  return [number, ...seals].join('.');
}

export function isKnownTo(device: Device, owner: DeviceOwner): boolean {
  const expected = Buffer.from(sealFor(device.number, owner));
  return device.seals.map((seal) => timingSafeEqual(Buffer.from(seal), expected)).includes(true);
}

/** The device after `owner` has signed in with it, the most recent people first. */
export function remember(device: Device | null, owner: DeviceOwner): Device {
  const number = device?.number ?? randomBytes(16).toString('base64url');
  const seal = sealFor(number, owner);
  const others = (device?.seals ?? []).filter((other) => other !== seal);
  return { number, seals: [seal, ...others].slice(0, MOST_PEOPLE) };
}

function sealFor(number: string, { id, passwordHash }: DeviceOwner): string {
  return createHmac('sha256', passwordHash)
    .update(`device ${number} ${id}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url');
}
