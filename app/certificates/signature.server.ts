import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { CompactSign, compactVerify } from 'jose';
import { signingSeed } from '~/accounts/signing-key.server.ts';
import type { Printed } from './printed.ts';

interface Keys {
  signing: KeyObject;
  checking: KeyObject;
}

const ALGORITHM = 'EdDSA';
/** What stands before a seed in PKCS #8 (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

let loaded: Keys | undefined;

/** Reads the key, or makes it where it may; throws EnvError where it cannot be used. Call when the program opens. */
export function loadSigningKey(seed: Buffer = signingSeed()) {
  const signing = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  loaded = { signing, checking: createPublicKey(signing) };
}

/** A compact JWS over everything that is printed. */
export function sign(printed: Printed): Promise<string> {
  return new CompactSign(Buffer.from(JSON.stringify(printed)))
    .setProtectedHeader({ alg: ALGORITHM, typ: 'certificate+jws' })
    .sign(keys().signing);
}

/** Whether our own key signed exactly these facts. */
export async function isSigned(printed: unknown, signature: string): Promise<boolean> {
  try {
    const { payload } = await compactVerify(signature, keys().checking, { algorithms: [ALGORITHM] });
    return isDeepStrictEqual(JSON.parse(Buffer.from(payload).toString('utf8')), printed);
  } catch {
    return false;
  }
}

function keys(): Keys {
  if (!loaded) loadSigningKey();
  return loaded as Keys;
}
