import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EnvError } from '~/env.server.ts';
import { secretFor, signingSeed } from './signing-key.server.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'steps-key-'));

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

test('a secret is one for each purpose, always the same, and not the key', () => {
  const settings = { DATA_DIR: folder() };
  const seed = signingSeed(settings);
  const slips = secretFor('slips', settings);
  expect(slips).toHaveLength(32);
  expect(secretFor('slips', settings)).toEqual(slips);
  expect(secretFor('others', settings)).not.toEqual(slips);
  expect(slips).not.toEqual(seed);
  expect(secretFor('slips', { DATA_DIR: folder() })).not.toEqual(slips);
});
