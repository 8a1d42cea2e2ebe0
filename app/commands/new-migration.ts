import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { now } from '~/clock.server.ts';
import { prisma } from './prisma-cli.ts';
import { PROVIDERS, renderSchema, schemaPath, writeSchema, type Provider } from './schema.ts';

const EMPTY = '-- This is an empty migration.';
const NAME = /^[a-z0-9]+([-_][a-z0-9]+)*$/;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const folder = await newMigration(process.argv[2] ?? '');
    process.stdout.write(`Written for both databases: ${folder}. Read it before you commit it.\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}

/** Writes the migration that leads from the last one to the template, for both databases, and returns its name. */
export async function newMigration(name: string, root = 'prisma'): Promise<string> {
  if (!NAME.test(name)) throw new Error('Name the change in lower-case words: npm run migration -- add-shoe-size');
  const template = `${root}/schema.template.prisma`;
  const scripts = await Promise.all(PROVIDERS.map((provider) => difference(provider, root, template)));
  if (scripts.every((script) => script === '')) {
    throw new Error('The template is as the last migration left it: there is nothing to write.');
  }
  const folder = `${timestamp(root)}_${name.replaceAll('-', '_')}`;
  for (const [index, provider] of PROVIDERS.entries()) {
    mkdirSync(`${root}/${provider}/migrations/${folder}`, { recursive: true });
    writeFileSync(`${root}/${provider}/migrations/${folder}/migration.sql`, wrapped(provider, scripts[index] ?? ''));
    writeSchema(provider, schemaPath(provider, root), template);
  }
  return folder;
}

/** The SQL between the committed schema and the template; empty where they agree. */
async function difference(provider: Provider, root: string, template: string): Promise<string> {
  if (readFileSync(schemaPath(provider, root), 'utf8') === renderSchema(provider, template)) return '';
  const target = join(root, 'rendered', `${provider}.next.prisma`);
  writeSchema(provider, target, template);
  const from = ['--from-schema-datamodel', schemaPath(provider, root)];
  // The command line wants a database it never asks; SQLite's costs nothing.
  const { code, output } = await prisma(
    ['migrate', 'diff', ...from, '--to-schema-datamodel', target, '--script', '--output', `${target}.sql`],
    { DATABASE_URL: '', SQLITE_URL: 'file::memory:' },
  );
  if (code !== 0) throw new Error(output.trim());
  const script = readFileSync(`${target}.sql`, 'utf8').trim();
  for (const file of [target, `${target}.sql`]) rmSync(file);
  return script === EMPTY ? '' : script;
}

function timestamp(root: string): string {
  const last = readdirSync(`${root}/sqlite/migrations`)
    .filter((entry) => /^\d{14}_/.test(entry))
    .sort()
    .at(-1);
  const present = now().toISOString().replace(/\D/g, '').slice(0, 14);
  const earliest = BigInt(last?.slice(0, 14) ?? 0) + 1n;
  return String(earliest > BigInt(present) ? earliest : present);
}

/** PostgreSQL takes a whole file or nothing of it; on SQLite the copied file does that. */
function wrapped(provider: Provider, script: string): string {
  return provider === 'postgresql' ? `BEGIN;\n\n${script}\n\nCOMMIT;\n` : `${script}\n`;
}
