import { randomUUID } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeEach, inject } from 'vitest';
import { connect, type Database, type DatabaseAddress } from '~/db/connect.server.ts';
import { useDatabase } from '~/db/db.server.ts';

interface TestDatabase {
  address: DatabaseAddress;
  remove: () => Promise<void>;
}

let alters = false;
let current: (TestDatabase & { database: Database }) | undefined;

const statements: string[] = [];

/** The SQL statements that `work` sends. */
export async function statementsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const before = statements.length;
  await work();
  return statements.slice(before);
}

/** The address of this test's own database, for a second client on it. */
export function testAddress(): DatabaseAddress {
  if (!current) throw new Error('No test database');
  return current.address;
}

/** For a file whose tests change the tables themselves: each has a database of its own. */
export function altersTables() {
  alters = true;
}

beforeEach(async () => {
  current ??= await open();
  useDatabase(current.database);
});

/** A file is soon copied, and a database on the server soon emptied. */
afterEach(async () => {
  if (current && !alters && inject('engine') === 'postgresql') await empty(current.address);
  else await close();
});

afterAll(close);

async function open() {
  const { address, remove } = await copyTemplate();
  const database = await connect(address, { onStatement: (sql) => statements.push(sql) });
  return { database, address, remove };
}

async function close() {
  await current?.database.$disconnect();
  await current?.remove();
  current = undefined;
}

/** A database of this engine without any tables. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return inject('engine') === 'sqlite' ? sqliteFile() : postgresDatabase('template0');
}

async function copyTemplate(): Promise<TestDatabase> {
  if (inject('engine') === 'postgresql') return postgresDatabase('template_steps');
  const database = sqliteFile();
  copyFileSync(inject('template'), fileOf(database.address));
  return database;
}

function sqliteFile(): TestDatabase {
  const file = join(dirname(inject('template')), `${freshName()}.sqlite`);
  const remove = async () => ['', '-wal', '-shm'].forEach((end) => rmSync(file + end, { force: true }));
  return { address: { engine: 'sqlite', url: `file:${file}` }, remove };
}

async function postgresDatabase(template: string): Promise<TestDatabase> {
  const name = freshName();
  await administer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    address: { engine: 'postgresql', url: `${inject('template')}/${name}` },
    remove: () => administer(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

function freshName(): string {
  return `test_${randomUUID().replaceAll('-', '')}`;
}

function fileOf({ url }: DatabaseAddress): string {
  return url.replace(/^file:/, '');
}

async function administer(statement: string) {
  await onServer(`${inject('template')}/postgres`, statement);
}

/** Every row of every table, whatever refers to it. */
function empty({ url }: DatabaseAddress) {
  return onServer(
    url,
    `DO $$ DECLARE name TEXT; BEGIN
       SET LOCAL session_replication_role = replica;
       FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
         EXECUTE format('DELETE FROM %I', name);
       END LOOP;
     END $$`,
  );
}

async function onServer(url: string, statement: string) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
