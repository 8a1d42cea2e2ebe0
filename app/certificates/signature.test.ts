import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompactSign } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { EnvError } from '~/env.server.ts';
import { PRINTED } from './sample.ts';
import { isSigned, sign } from './signature.server.ts';
import { signingSeed } from './signing-key.server.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'steps-key-'));
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

describe('the key', () => {
  test('is made once, for its owner alone, and read again', () => {
    const DATA_DIR = join(folder(), 'data');
    const seed = signingSeed({ DATA_DIR });
    expect(seed).toHaveLength(32);
    expect(statSync(join(DATA_DIR, 'signing-key')).mode & 0o777).toBe(0o600);
    expect(signingSeed({ DATA_DIR })).toEqual(seed);
  });

  test('may be given as a seed or as a JWK', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const jwk = privateKey.export({ format: 'jwk' });
    const DATA_DIR = folder();
    expect(signingSeed({ DATA_DIR, SIGNING_KEY: jwk.d }).toString('base64url')).toBe(jwk.d);
    expect(signingSeed({ DATA_DIR, SIGNING_KEY: JSON.stringify(jwk) }).toString('base64url')).toBe(jwk.d);
  });

  test('has to be given where a database is shared', () => {
    const settings = { DATA_DIR: folder(), DATABASE_URL: 'postgres://localhost/steps' };
    expect(() => signingSeed(settings)).toThrow(EnvError);
    expect(() => signingSeed(settings)).toThrow(/^SIGNING_KEY: .*DATABASE_URL/);
  });

  test('that cannot be used is refused in one line that does not quote it', () => {
    for (const SIGNING_KEY of ['short', 'x'.repeat(44), '{"kty":"RSA"}', '{', 'secret with spaces']) {
      const refused = () => signingSeed({ DATA_DIR: folder(), SIGNING_KEY });
      expect(refused).toThrow(/^SIGNING_KEY: expected an Ed25519/);
      expect(refused).not.toThrow(/secret with spaces/);
    }
  });

  test('a file that holds something else is left alone and named', () => {
    const DATA_DIR = folder();
    writeFileSync(join(DATA_DIR, 'signing-key'), 'rubbish');
    expect(() => signingSeed({ DATA_DIR })).toThrow(/^DATA_DIR: .*signing-key/);
    expect(readFileSync(join(DATA_DIR, 'signing-key'), 'utf8')).toBe('rubbish');
  });
});
