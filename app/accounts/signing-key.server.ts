import { hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { env, EnvError, type Env } from '~/env.server.ts';

type Settings = Pick<Env, 'SIGNING_KEY' | 'DATABASE_URL' | 'DATA_DIR'>;

const FILE = 'signing-key';
const SEED_BYTES = 32;
const EXPECTED = 'an Ed25519 private key: its 32-byte seed in base64url, or a JWK with "crv":"Ed25519" and "d"';
const jwk = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), d: z.string() });

/** The seed certificates are signed with: from SIGNING_KEY, otherwise from a file in DATA_DIR, made the first time. */
export function signingSeed(settings: Settings = env()): Buffer {
  if (settings.SIGNING_KEY) return readSeed(settings.SIGNING_KEY, `SIGNING_KEY: expected ${EXPECTED}`);
  if (settings.DATABASE_URL) {
    throw new EnvError(
      'SIGNING_KEY: with DATABASE_URL, every instance needs the same key to sign certificates with; ' +
        `expected ${EXPECTED}. One is made by: node -p "crypto.randomBytes(32).toString('base64url')"`,
    );
  }
  const file = join(settings.DATA_DIR, FILE);
  return readSeed(readOrMake(file), `DATA_DIR: ${file} does not hold a signing key; expected ${EXPECTED}`);
}

/** 32 bytes for one purpose: whoever learns them learns neither the seed nor another purpose's. */
export function secretFor(purpose: string, settings?: Settings): Buffer {
  return Buffer.from(hkdfSync('sha256', signingSeed(settings), '', `steps/${purpose}`, SEED_BYTES));
}

function readSeed(text: string, complaint: string): Buffer {
  const encoded = text.trim().startsWith('{') ? readJwk(text) : text.trim();
  const seed = /^[\w-]{43}=?$/.test(encoded ?? '') ? Buffer.from(encoded ?? '', 'base64url') : undefined;
  if (seed?.length !== SEED_BYTES) throw new EnvError(complaint);
  return seed;
}

function readJwk(text: string): string | undefined {
  try {
    return jwk.parse(JSON.parse(text)).d;
  } catch {
    return undefined;
  }
}

/** Of two processes that start at once, one makes the file and both read it. */
function readOrMake(file: string): string {
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, `${randomBytes(SEED_BYTES).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new EnvError(`DATA_DIR: ${file} cannot be written: ${(error as Error).message}`);
    }
  }
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new EnvError(`DATA_DIR: ${file} cannot be read: ${(error as Error).message}`);
  }
}
