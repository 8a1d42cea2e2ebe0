import { randomUUID } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, inject } from 'vitest';
import { connect, type Database, type DatabaseAddress } from '~/db/connect.server.ts';
import { useDatabase } from '~/db/db.server.ts';

interface TestDatabase {
  address: DatabaseAddress;
  remove: () => Promise<void>;
}

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

beforeEach(async () => {
  const { address, remove } = await copyTemplate();
  const database = await connect(address, { onStatement: (sql) => statements.push(sql) });
  current = { database, address, remove };
  useDatabase(database);
});

afterEach(async () => {
  await current?.database.$disconnect();
  await current?.remove();
  current = undefined;
});

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
  const client = new pg.Client(`${inject('template')}/postgres`);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
