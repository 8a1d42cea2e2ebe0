import { afterAll, beforeAll, expect, test } from 'vitest';
import { appliedMigrations } from '~/commands/migrate.ts';
import { connect } from '~/db/connect.server.ts';
import { startPostgres, type PostgresServer } from '../setup/postgres-server.ts';
import { ask } from './ask.ts';
import { failToStart, startServer } from './server.ts';
import { signIn } from './sign-in.ts';

let postgres: PostgresServer;

beforeAll(async () => {
  postgres = await startPostgres();
  await postgres.createDatabase('steps');
});
afterAll(() => postgres.stop());

const settings = () => ({
  DATABASE_URL: `${postgres.url}/steps`,
  SIGNING_KEY: Buffer.alloc(32, 7).toString('base64url'),
});

test('the same program runs on PostgreSQL, and a second start finds everything there', async () => {
  const first = await startServer({ settings: settings() });
  expect(first.output()).toMatch(/Adding demo people[\s\S]*aigerim +learner/);
  expect((await ask(first.origin, '/readyz')).status).toBe(200);
  expect((await ask(first.origin, '/courses')).status).toBe(200);
  const Cookie = await signIn(first.origin, 'aigerim');
  await first.stop();

  const second = await startServer({ settings: settings() });
  expect(second.output()).not.toContain('…');
  expect((await ask(second.origin, '/learn', { headers: { Cookie } })).status).toBe(200);
  await second.stop();
});

test('while the database is away we say so, and when it is back all goes on', async () => {
  const server = await startServer({ settings: settings() });
  const Cookie = await signIn(server.origin, 'aigerim');
  const learn = () => ask(server.origin, '/learn', { headers: { Cookie } });
  await postgres.away(async () => {
    const answer = await learn();
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.body).not.toMatch(/postgres|prisma|at file:/i);
    expect((await ask(server.origin, '/readyz')).status).toBe(503);
    expect((await ask(server.origin, '/healthz')).status).toBe(200);
  });
  expect((await learn()).status).toBe(200);
  expect((await ask(server.origin, '/readyz')).status).toBe(200);
  await server.stop();
});

test('without a key that every instance shares nothing is begun', async () => {
  await postgres.createDatabase('untouched');
  const { code, lines } = await failToStart({ settings: { DATABASE_URL: `${postgres.url}/untouched` } });
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringMatching(/SIGNING_KEY: .*same key/)]);
  const database = await connect({ engine: 'postgresql', url: `${postgres.url}/untouched` });
  expect(await appliedMigrations(database)).toEqual([]);
  await database.$disconnect();
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
