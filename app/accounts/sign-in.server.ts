import { db } from '~/db/db.server.ts';
import type { Person } from '~/db/model.ts';
import { isKnownTo, type Device } from './known-device.ts';
import { count, refusal, spend, type Charge, type Limit, type Refused } from './limits.server.ts';
import { verifyPassphrase } from './passphrase.server.ts';
import { personCalled } from './person.server.ts';
import { usernameKey } from './username.ts';

export interface Credentials {
  username: string;
  passphrase: string;
}

/** From where a try comes. */
export interface Origin {
  ip: string;
  device: Device | null;
}

export type SignIn = { person: Person } | { wrong: true } | Refused;

const ACCOUNT_FROM_ADDRESS: Limit = { name: 'sign-in.account-address', points: 20 };
const ACCOUNT_FROM_DEVICE: Limit = { name: 'sign-in.account-device', points: 20 };
const ACCOUNT: Limit = { name: 'sign-in.account', points: 500 };
const ADDRESS: Limit = { name: 'sign-in.address', points: 200 };

/**
 * The person these credentials belong to. Only wrong tries count against the limits, and an unknown or disabled
 * account answers as a wrong passphrase does, after as long. A device the person has used before has a limit of its
 * own, so that guesses from elsewhere keep nobody out.
 */
export async function checkCredentials({ username, passphrase }: Credentials, { ip, device }: Origin): Promise<SignIn> {
  const person = await personCalled(db(), username);
  const known = person && device && isKnownTo(device, person) ? device : null;
  const account = usernameKey(username.slice(0, 400));
  const address: Charge = { limit: ADDRESS, key: [ip] };
  const refused = known ? null : await refusal(address);
  if (refused) return refused;
  const tries = await spend(chargesFor(account, ip, known));
  if (tries.refused) return tries;
  if (await verifyPassphrase(person?.passwordHash, passphrase)) {
    await tries.giveBack();
    if (person) return { person };
  }
  if (!known) await count(address);
  return { wrong: true };
}

function chargesFor(account: string, ip: string, known: Device | null): Charge[] {
  if (known) return [{ limit: ACCOUNT_FROM_DEVICE, key: [account, known.number] }];
  return [
    { limit: ACCOUNT_FROM_ADDRESS, key: [account, ip] },
    { limit: ACCOUNT, key: [account] },
  ];
}
