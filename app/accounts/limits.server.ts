import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '~/db/connect.server.ts';
import { db } from '~/db/db.server.ts';
import { now } from '~/clock.server.ts';
import { env } from '~/env.server.ts';

/** So many tries an hour of whatever `name` says. */
export interface Limit {
  name: string;
  points: number;
}

/** One try of a limit, counted for what `key` names: an account, an address, both. */
export interface Charge {
  limit: Limit;
  key: string[];
}

export interface Refused {
  refused: true;
  retryAfterSeconds: number;
}
export interface Spent {
  refused: false;
  /** The try went well and is not to be held against anyone. */
  giveBack(): Promise<void>;
}

const HOUR_S = 60 * 60;

// Counters live in the database on both engines: one behaviour, shared by instances. Their keys are keyed hashes,
// so that no address can be read from the table; without SIGNING_KEY the key is this process's and counters end with it.
let secret: Buffer | undefined;
const limiters = new WeakMap<Database, Map<string, RateLimiterPrisma>>();

/**
 * Takes one try of each limit before what it guards is tried, so that many at once cannot slip through.
 * Where one limit is used up nothing is taken of any.
 */
export async function spend(charges: Charge[]): Promise<Spent | Refused> {
  const spent: Charge[] = [];
  for (const charge of charges) {
    const refused = (await refusal(charge)) ?? (await take(charge));
    if (refused) {
      await giveBack(spent);
      return refused;
    }
    spent.push(charge);
  }
  return { refused: false, giveBack: () => giveBack(spent) };
}

/** Whether the limit is used up; takes nothing. */
export async function refusal({ limit, key }: Charge): Promise<Refused | null> {
  const state = await limiterFor(limit).get(hashed(limit, key));
  return state && state.consumedPoints >= limit.points ? refusedFor(state) : null;
}

/** Counts what went wrong, after it did: for an address that many share, whose good tries must not get in each other's way. */
export async function count({ limit, key }: Charge) {
  await limiterFor(limit).penalty(hashed(limit, key));
}

export async function forgetExpiredLimits() {
  await db().rateLimiterFlexible.deleteMany({ where: { expire: { lte: now() } } });
}

async function take(charge: Charge): Promise<Refused | null> {
  try {
    await limiterFor(charge.limit).consume(hashed(charge.limit, charge.key));
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    await giveBack([charge]);
    return refusedFor(refused);
  }
}

async function giveBack(charges: Charge[]) {
  for (const { limit, key } of charges) await limiterFor(limit).reward(hashed(limit, key));
}

function refusedFor({ msBeforeNext }: RateLimiterRes): Refused {
  return { refused: true, retryAfterSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) };
}

function limiterFor({ name, points }: Limit): RateLimiterPrisma {
  const known = limiters.get(db()) ?? new Map<string, RateLimiterPrisma>();
  limiters.set(db(), known);
  let limiter = known.get(name);
  if (!limiter) {
    limiter = new RateLimiterPrisma({
      storeClient: db(),
      tableName: 'rateLimiterFlexible',
      keyPrefix: name,
      points,
      duration: HOUR_S,
      clearExpiredByTimeout: false,
    });
    known.set(name, limiter);
  }
  return limiter;
}

function hashed({ name }: Limit, key: string[]): string {
  secret ??= createHmac('sha256', env().SIGNING_KEY ?? randomBytes(32))
    .update('limits')
    .digest();
  return createHmac('sha256', secret)
    .update(JSON.stringify([name, ...key]))
    .digest('base64url');
}
