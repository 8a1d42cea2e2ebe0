import { generateKeyPairSync } from 'node:crypto';
import { CompactSign } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { PRINTED } from './sample.ts';
import { isSigned, sign } from './signature.server.ts';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a signed certificate', () => {
  let jws = '';
  beforeAll(async () => {
    jws = await sign(PRINTED);
  });

  test('is known again, whatever the order of its facts', async () => {
    const { version, ...rest } = PRINTED;
    expect(await isSigned({ ...rest, version }, jws)).toBe(true);
  });

  test('is not known with any fact altered', async () => {
    for (const [fact, value] of Object.entries({ name: 'Other', score: 100, rank: 'x', issuedOn: '2026-11-25' })) {
      expect(await isSigned({ ...PRINTED, [fact]: value }, jws)).toBe(false);
    }
  });

  test('is not known with an altered payload, though the row says the same', async () => {
    const [header, , signature] = jws.split('.');
    const forged = { ...PRINTED, name: 'Other' };
    expect(await isSigned(forged, `${header}.${encode(forged)}.${signature}`)).toBe(false);
  });

  test('is not known with algorithm none, with or without a signature', async () => {
    const [, payload, signature] = jws.split('.');
    for (const alg of ['none', 'None', 'HS256']) {
      expect(await isSigned(PRINTED, `${encode({ alg })}.${payload}.`)).toBe(false);
      expect(await isSigned(PRINTED, `${encode({ alg })}.${payload}.${signature}`)).toBe(false);
    }
  });

  test('is not known when another key signed it, nor when it brings its own', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const jwk = publicKey.export({ format: 'jwk' }) as { kty: string; crv: string; x: string };
    const other = await new CompactSign(Buffer.from(JSON.stringify(PRINTED)))
      .setProtectedHeader({ alg: 'EdDSA', jwk })
      .sign(privateKey);
    expect(await isSigned(PRINTED, other)).toBe(false);
  });

  test.each(['', 'x', '..', 'a.b.c', '{}'])('%j is no signature', async (text) => {
    expect(await isSigned(PRINTED, text)).toBe(false);
  });
});
