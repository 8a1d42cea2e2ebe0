import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres, type PostgresServer } from '../setup/postgres-server.ts';
import { ask, form } from './ask.ts';
import { failToStart, startServer } from './server.ts';

let postgres: PostgresServer;

beforeAll(async () => {
  postgres = await startPostgres();
  await postgres.createDatabase('steps');
});
afterAll(() => postgres.stop());

const settings = () => ({
  DATABASE_URL: `${postgres.url}/steps`,
  SIGNING_KEY: 'MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g',
});

test('the same program runs on PostgreSQL, and a second start finds everything there', async () => {
  const first = await startServer({ settings: settings() });
  expect(first.output()).toMatch(/Adding demo people[\s\S]*aigerim +learner/);
  expect((await ask(first.origin, '/readyz')).status).toBe(200);
  expect((await ask(first.origin, '/courses')).status).toBe(200);
  const signedIn = await ask(first.origin, '/sign-in', form({ username: 'aigerim', password: 'safe-steps-demo' }));
  expect(signedIn.status).toBe(302);
  await first.stop();

  const second = await startServer({ settings: settings() });
  expect(second.output()).not.toContain('…');
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0];
  expect((await ask(second.origin, '/learn', { headers: { Cookie: cookie } })).status).toBe(200);
  await second.stop();
});

test('a database that does not exist, or does not let us in', async () => {
  const wrong = [`${postgres.url}/nowhere`, `${postgres.url.replace('postgres:postgres@', 'postgres:wrong@')}/steps`];
  for (const DATABASE_URL of wrong) {
    const { code, lines } = await failToStart({ settings: { ...settings(), DATABASE_URL } });
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/DATABASE_URL: .*(does not exist|authentication failed)/)]);
    expect(lines.join()).not.toContain('wrong');
  }
});
