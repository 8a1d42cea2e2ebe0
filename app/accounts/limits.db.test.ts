import { afterEach, expect, test, vi } from 'vitest';
import { db } from '~/db/db.server.ts';
import { count, forgetExpiredLimits, refusal, spend, type Limit } from './limits.server.ts';

const THREE: Limit = { name: 'test.three', points: 3 };
const TEN: Limit = { name: 'test.ten', points: 10 };
const aigerim = { limit: THREE, key: ['aigerim', '192.0.2.7'] };
const daniyar = { limit: THREE, key: ['daniyar', '192.0.2.7'] };
const school = { limit: TEN, key: ['192.0.2.7'] };

afterEach(() => void vi.useRealTimers());

test('a limit ends after its tries, for that key alone', async () => {
  for (let tries = 0; tries < 3; tries += 1) expect(await spend([aigerim])).toMatchObject({ refused: false });
  const refused = await spend([aigerim]);
  expect(refused).toMatchObject({ refused: true });
  if (refused.refused) expect(refused.retryAfterSeconds).toBeGreaterThan(3500);
  expect(await spend([daniyar])).toMatchObject({ refused: false });
});

test('twenty at once do not get more than there is', async () => {
  const results = await Promise.all(Array.from({ length: 20 }, () => spend([aigerim])));
  expect(results.filter(({ refused }) => !refused)).toHaveLength(3);
});

test('what is refused is charged to nobody', async () => {
  for (let tries = 0; tries < 3; tries += 1) await spend([aigerim]);
  for (let tries = 0; tries < 12; tries += 1) await spend([school, aigerim]);
  expect(await refusal(school)).toBeNull();
});

test('a try given back can be used again', async () => {
  for (let tries = 0; tries < 5; tries += 1) {
    const spent = await spend([aigerim]);
    expect(spent.refused).toBe(false);
    if (!spent.refused) await spent.giveBack();
  }
});

test('counting afterwards fills the limit too', async () => {
  for (let tries = 0; tries < 10; tries += 1) await count(school);
  expect(await refusal(school)).toMatchObject({ refused: true });
});

test('an hour later there are tries again, and the old counters can go', async () => {
  for (let tries = 0; tries < 3; tries += 1) await spend([aigerim]);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61 * 60 * 1000 });
  expect(await spend([aigerim])).toMatchObject({ refused: false });
  vi.setSystemTime(Date.now() + 61 * 60 * 1000);
  await forgetExpiredLimits();
  expect(await db().rateLimiterFlexible.count()).toBe(0);
});

test('no address or name can be read from the table', async () => {
  await spend([aigerim, school]);
  const rows = JSON.stringify(await db().rateLimiterFlexible.findMany());
  expect(rows).not.toContain('192.0.2');
  expect(rows).not.toContain('aigerim');
});
