import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newMigration } from './new-migration.ts';

test('a change of the template becomes a migration for both databases, once', async () => {
  const root = join(mkdtempSync(join(tmpdir(), 'steps-schema-')), 'prisma');
  cpSync('prisma', root, { recursive: true });
  await expect(newMigration('nothing', root)).rejects.toThrow('nothing to write');

  const template = `${root}/schema.template.prisma`;
  writeFileSync(template, readFileSync(template, 'utf8').replace('model Person {', 'model Person {\n  shoeSize Int?'));
  const name = await newMigration('add-shoe-size', root);
  expect(name).toMatch(/^\d{14}_add_shoe_size$/);
  const sql = (database: string) => readFileSync(`${root}/${database}/migrations/${name}/migration.sql`, 'utf8');
  expect(sql('sqlite')).toContain('ADD COLUMN "shoeSize" INTEGER');
  expect(sql('postgresql')).toMatch(/^BEGIN;[\s\S]*ADD COLUMN +"shoeSize" INTEGER[\s\S]*COMMIT;\n$/);
  await expect(newMigration('again', root)).rejects.toThrow('nothing to write');
  rmSync(root, { recursive: true });
}, 60_000);
