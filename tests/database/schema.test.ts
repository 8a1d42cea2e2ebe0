import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { prisma } from '~/commands/prisma-cli.ts';
import { renderSchema, schemaPath } from '~/commands/schema.ts';
import { connect } from '~/db/connect.server.ts';
import { db } from '~/db/db.server.ts';
import { emptyDatabase } from '../setup/database.ts';

const engine = inject('engine');

test('the template is as the last migration left it', () => {
  expect(readFileSync(schemaPath(engine), 'utf8'), 'npm run migration -- name-of-the-change').toBe(
    renderSchema(engine),
  );
});

test('the migrations build what the schema says', async () => {
  const { address, remove } = await emptyDatabase();
  const wanted = await connect(address);
  for (const statement of await schemaAsSql()) await wanted.$executeRawUnsafe(statement);
  expect(await structure(db())).toEqual(await structure(wanted));
  await wanted.$disconnect();
  await remove();
});

async function schemaAsSql(): Promise<string[]> {
  const args = ['migrate', 'diff', '--from-empty', '--to-schema-datamodel', schemaPath(engine), '--script'];
  const folder = mkdtempSync(join(tmpdir(), 'steps-sql-'));
  const { code, output } = await prisma([...args, '--output', join(folder, 'schema.sql')], { DATABASE_URL: '' });
  expect(code, output).toBe(0);
  const statements = readFileSync(join(folder, 'schema.sql'), 'utf8').split(/;\s*$/m);
  rmSync(folder, { recursive: true });
  return statements.filter((statement) => statement.trim() !== '');
}

/** Every column, index and constraint, as the database itself tells them. */
async function structure(database: ReturnType<typeof db>) {
  const rows = await Promise.all(STRUCTURE[engine].map((query) => database.$queryRawUnsafe<object[]>(query)));
  expect(rows.every((answer) => answer.length > 0)).toBe(true);
  return rows;
}

const STRUCTURE = {
  sqlite: [
    `SELECT t.name AS "table", c.name, c.type, c."notnull" AS required, c.dflt_value AS otherwise, c.pk
     FROM sqlite_master t, pragma_table_info(t.name) c
     WHERE t.type = 'table' AND t.name NOT LIKE '%prisma_migrations%' ORDER BY 1, 2`,
    `SELECT t.name AS "table", f."from", f."table" AS refers, f."to", f.on_update, f.on_delete
     FROM sqlite_master t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table' ORDER BY 1, 2, 3, 4`,
    `SELECT name, sql FROM sqlite_master
     WHERE type = 'index' AND sql IS NOT NULL AND tbl_name NOT LIKE '%prisma_migrations%' ORDER BY name`,
  ],
  postgresql: [
    `SELECT table_name::text, column_name::text, data_type::text, udt_name::text, is_nullable::text, column_default::text
     FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1, 2`,
    `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
    `SELECT conname::text, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '%prisma_migrations%' ORDER BY 1`,
    `SELECT t.typname::text, e.enumlabel::text FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid
     ORDER BY 1, e.enumsortorder`,
  ],
};
