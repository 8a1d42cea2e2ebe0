import { randomUUID } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, inject } from 'vitest';
import { connect, type Database, type DatabaseAddress } from '~/db/connect.server.ts';
import { useDatabase } from '~/db/db.server.ts';

let current: { database: Database; address: DatabaseAddress; remove: () => Promise<void> } | undefined;

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

async function copyTemplate(): Promise<{ address: DatabaseAddress; remove: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  if (inject('engine') === 'sqlite') {
    const file = join(dirname(inject('template')), `${name}.sqlite`);
    copyFileSync(inject('template'), file);
    const remove = async () => ['', '-wal', '-shm'].forEach((end) => rmSync(file + end, { force: true }));
    return { address: { engine: 'sqlite', url: `file:${file}` }, remove };
  }
  const server = inject('template');
  await administer(`CREATE DATABASE ${name} TEMPLATE template_steps`);
  return {
    address: { engine: 'postgresql', url: `${server}/${name}` },
    remove: () => administer(`DROP DATABASE ${name} WITH (FORCE)`),
  };
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
