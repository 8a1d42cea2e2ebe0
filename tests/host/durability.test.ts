import { execFile as run } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { expect, inject, test } from 'vitest';
import { ask } from './ask.ts';
import { startServer, type RunningServer } from './server.ts';
import { signIn } from './sign-in.ts';

const execFile = promisify(run);
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

test('another program that looks into a new database and goes takes nothing of what follows with it', async () => {
  const server = await startServer();
  const before = await countSessions(server);
  for (const username of PEOPLE) {
    await signIn(server.origin, username);
    await countSessions(server);
  }
  expect(await countSessions(server)).toBe(before + PEOPLE.length);
  await server.stop();
});

test('another program holds the database for three seconds: people wait, and are let in', async () => {
  const server = await startServer({ data: inject('demoData') });
  const release = await lock(server);
  const [cookie] = await Promise.all([signIn(server.origin, 'maral'), wait(LOCK_MS).then(release)]);
  expect((await ask(server.origin, '/account', { headers: { Cookie: cookie } })).status).toBe(200);
  await server.stop();
});

async function countSessions(server: RunningServer): Promise<number> {
  const script = `import { createClient } from '@libsql/client';
    const client = createClient({ url: process.argv[1] });
    console.log(Number((await client.execute('SELECT COUNT(*) FROM Session')).rows[0][0]));
    client.close();`;
  const address = `file:${server.dataFolder}/database.sqlite`;
  const { stdout } = await execFile(process.execPath, ['--input-type=module', '-e', script, address]);
  return Number(stdout);
}

async function lock(server: RunningServer): Promise<() => Promise<void>> {
  const client = createClient({ url: `file:${server.dataFolder}/database.sqlite` });
  await client.execute('PRAGMA busy_timeout = 5000');
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
