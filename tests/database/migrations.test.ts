import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { appliedMigrations, migrate, migrationsFolder, pendingMigrations } from '~/commands/migrate.ts';
import { connect } from '~/db/connect.server.ts';
import { db } from '~/db/db.server.ts';
import { altersTables, emptyDatabase, testAddress } from '../setup/database.ts';

const NAME = '29990101000000_shoes';
const GOOD = 'CREATE TABLE "Shoe" ("id" TEXT PRIMARY KEY);';
const BROKEN = `${GOOD}\nINSERT INTO "Nowhere" VALUES (1);`;

altersTables();
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'steps-migrations-')), 'migrations');
  cpSync(migrationsFolder(inject('engine')), folder, { recursive: true });
});

afterEach(() => rmSync(dirname(folder), { recursive: true, force: true }));

test('a migration that fails half-way leaves the old state, and the next start resumes', async () => {
  await keepPerson('nurlan');
  add(BROKEN);
  await db().$disconnect();
  await expect(migrate(testAddress(), folder)).rejects.toThrow(`The migration ${NAME} did not work`);

  const afterwards = await connect(testAddress());
  expect((await afterwards.person.findMany()).map((person) => person.username)).toEqual(['nurlan']);
  await expect(afterwards.$queryRawUnsafe('SELECT * FROM "Shoe"')).rejects.toThrow();
  expect(await pendingMigrations(afterwards, folder)).toEqual([NAME]);
  await afterwards.$disconnect();

  add(GOOD);
  await migrate(testAddress(), folder);
  const resumed = await connect(testAddress());
  expect(await pendingMigrations(resumed, folder)).toEqual([]);
  expect(await resumed.$queryRawUnsafe('SELECT * FROM "Shoe"')).toEqual([]);
  expect(await resumed.person.count()).toBe(1);
  await resumed.$disconnect();
});

test('the line says why', async () => {
  add(BROKEN);
  await db().$disconnect();
  const message = await migrate(testAddress(), folder).catch((error: Error) => error.message);
  expect(message).toMatch(/no such table: Nowhere|No such table: Nowhere/);
  expect(message).not.toContain('\n');
});

test.runIf(inject('engine') === 'sqlite')('what is not yet in the file itself is carried along', async () => {
  await keepPerson('maral');
  add(GOOD);
  await migrate(testAddress(), folder);
  const after = await connect(testAddress());
  expect(await after.person.count()).toBe(1);
  await after.$disconnect();
  const file = testAddress().url.replace('file:', '');
  expect(readdirSync(dirname(file)).filter((name) => name.includes('.next-'))).toEqual([]);
  expect(existsSync(file)).toBe(true);
});

test('a database that has been through later migrations is not touched by an older program', async () => {
  rmSync(join(folder, readdirSync(folder).sort()[0] ?? ''), { recursive: true });
  const known = await appliedMigrations(db());
  await expect(pendingMigrations(db(), folder)).rejects.toThrow(`it has been through ${known[0]}`);
});

test('what people had before later migrations is there after them', async () => {
  const [first = '', ...later] = readdirSync(folder)
    .filter((name) => /^\d/.test(name))
    .sort();
  const early = join(dirname(folder), 'early');
  cpSync(folder, early, { recursive: true });
  for (const name of later) rmSync(join(early, name), { recursive: true });
  expect(later).not.toEqual([]);
  const { address, remove } = await emptyDatabase();
  await migrate(address, early);
  const before = await connect(address);
  expect(await appliedMigrations(before)).toEqual([first]);
  const rows = [
    `INSERT INTO "Person" ("id", "username", "usernameKey", "passwordHash", "createdAt") VALUES ('1', 'nurlan', 'nurlan', '-', '2026-11-01T08:00:00.000Z')`,
    `INSERT INTO "Cohort" ("id", "label", "joinCode", "createdAt") VALUES ('2', 'Osh, autumn', 'ABCDE', '2026-11-01T08:00:00.000Z')`,
    `INSERT INTO "CohortMember" ("cohortId", "personId", "joinedAt") VALUES ('2', '1', '2026-11-02T08:00:00.000Z')`,
    `INSERT INTO "CohortTrainer" ("cohortId", "personId") VALUES ('2', '1')`,
  ];
  for (const row of rows) await before.$executeRawUnsafe(row);
  await before.$disconnect();
  await migrate(address, folder);
  const after = await connect(address);
  const cohort = await after.cohort.findFirstOrThrow({ include: { members: true, trainers: true } });
  expect([cohort.label, cohort.members.length, cohort.trainers.length]).toEqual(['Osh, autumn', 1, 1]);
  await after.$disconnect();
  await remove();
});

function add(sql: string) {
  const text = inject('engine') === 'postgresql' ? `BEGIN;\n${sql}\nCOMMIT;\n` : sql;
  mkdirSync(join(folder, NAME), { recursive: true });
  writeFileSync(join(folder, NAME, 'migration.sql'), text);
}

async function keepPerson(username: string) {
  await db().person.create({
    data: { id: username, username, usernameKey: username, passwordHash: '', createdAt: new Date() },
  });
}
