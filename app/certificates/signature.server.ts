import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { calculateJwkThumbprint, CompactSign, compactVerify } from 'jose';
import { signingSeed } from '~/accounts/signing-key.server.ts';
import type { Printed } from './printed.ts';

interface Keys {
  signing: KeyObject;
  checking: KeyObject;
}

/** What anybody may know of a key. */
export interface PublicKey {
  kty: 'OKP';
  crv: 'Ed25519';
  /** 32 bytes in base64url. */
  x: string;
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
  return signAs('certificate+jws', printed);
}

/** A compact JWS that says of what kind it is, so that none passes for one of another kind. */
export function signAs(kind: string, content: unknown): Promise<string> {
  return new CompactSign(Buffer.from(JSON.stringify(content)))
    .setProtectedHeader({ alg: ALGORITHM, typ: kind })
    .sign(keys().signing);
}

/** What `key` signed as a thing of this kind; undefined where it did not. */
export async function readSigned(signature: string, kind: string, key: PublicKey): Promise<unknown> {
  try {
    const checking = createPublicKey({ key: { ...key }, format: 'jwk' });
    const { payload, protectedHeader } = await compactVerify(signature, checking, { algorithms: [ALGORITHM] });
    return protectedHeader.typ === kind ? JSON.parse(Buffer.from(payload).toString('utf8')) : undefined;
  } catch {
    return undefined;
  }
}

export function ownPublicKey(): PublicKey {
  const { x = '' } = keys().checking.export({ format: 'jwk' });
  return { kty: 'OKP', crv: 'Ed25519', x };
}

/** The bytes of a key’s thumbprint (RFC 7638, SHA-256). */
export async function thumbprint({ kty, crv, x }: PublicKey): Promise<Buffer> {
  return Buffer.from(await calculateJwkThumbprint({ kty, crv, x }), 'base64url');
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
