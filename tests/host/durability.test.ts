import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { expect, inject, test } from 'vitest';
import { ask } from './ask.ts';
import { startServer, type RunningServer } from './server.ts';
import { signIn } from './sign-in.ts';

const KILLS = 5;
const READY_MS = 5_000;
const LOCK_MS = 3_000;
const PEOPLE = ['aigerim', 'daniyar', 'nurlan', 'maral', 'nigora', 'saule'];

test('kill -9 while people sign in: whoever was let in still is', { timeout: 120_000 }, async () => {
  const first = Date.now();
  let server = await startServer({ data: inject('demoData') });
  // A machine that is busy with something else is slow after a calm end too.
  const patience = Math.max(READY_MS, 2 * (Date.now() - first));
  const settings = { DATA_DIR: server.dataFolder };
  const cookies: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const before = cookies.length;
    const visits = PEOPLE.map((username) => signIn(server.origin, username).then((cookie) => cookies.push(cookie)));
    await Promise.any(visits);
    await server.end('SIGKILL');
    await Promise.allSettled(visits);
    expect(cookies.length).toBeGreaterThan(before);

    const began = Date.now();
    server = await startServer({ settings });
    expect(Date.now() - began).toBeLessThan(patience);
    for (const Cookie of cookies) {
      expect((await ask(server.origin, '/account', { headers: { Cookie } })).status).toBe(200);
    }
  }
  await server.stop();
  expect(await check(settings.DATA_DIR)).toBe('ok');
  rmSync(settings.DATA_DIR, { recursive: true });
});

test('another program holds the database for three seconds: people wait, and are let in', async () => {
  const server = await startServer({ data: inject('demoData') });
  const release = await lock(server);
  const [cookie] = await Promise.all([signIn(server.origin, 'maral'), wait(LOCK_MS).then(release)]);
  expect((await ask(server.origin, '/account', { headers: { Cookie: cookie } })).status).toBe(200);
  await server.stop();
});

async function lock(server: RunningServer): Promise<() => Promise<void>> {
  const client = createClient({ url: `file:${server.dataFolder}/database.sqlite` });
  const transaction = await client.transaction('write');
  return async () => {
    await transaction.rollback();
    client.close();
  };
}

async function check(dataFolder: string) {
  const client = createClient({ url: `file:${dataFolder}/database.sqlite` });
  const { rows } = await client.execute('PRAGMA integrity_check');
  client.close();
  return rows[0]?.[0];
}
