import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { connect, type Database, type DatabaseAddress, type Engine } from '~/db/connect.server.ts';
import { prisma } from './prisma-cli.ts';
import { throughCopy } from './sqlite-copy.ts';

/** A migration that did not work, or a database that this program is too old for. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

export function migrationsFolder(engine: Engine): string {
  return resolve('prisma', engine, 'migrations');
}

/** Brings the database up to date: through all that `folder` holds, or, where one fails, none that leaves half its work behind. */
export async function migrate(address: DatabaseAddress, folder = migrationsFolder(address.engine)) {
  if (address.engine === 'postgresql') return deploy(address, folder);
  await throughCopy(address.url.replace(/^file:/, ''), (copy) => deploy({ ...address, url: `file:${copy}` }, folder));
}

/** The migrations in `folder` that `database` does not know yet, in their order. */
export async function pendingMigrations(database: Database, folder: string): Promise<string[]> {
  const applied = await appliedMigrations(database);
  const known = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const newer = applied.filter((name) => !known.includes(name));
  if (newer.length > 0) {
    throw new MigrationError(`The database is newer than this program: it has been through ${newer.join(', ')}.`);
  }
  return known.filter((name) => !applied.includes(name));
}

/** The names of the migrations that went through; none for an empty database. */
export async function appliedMigrations(database: Database): Promise<string[]> {
  try {
    const rows = await database.$queryRawUnsafe<{ migration_name: string }[]>(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    );
    return rows.map((row) => row.migration_name);
  } catch (error) {
    if (/no such table|does not exist|42P01/.test(JSON.stringify((error as { meta?: unknown }).meta) + String(error)))
      return [];
    throw error;
  }
}

/** Applies them to this very database. */
export async function deploy(address: DatabaseAddress, folder = migrationsFolder(address.engine)) {
  const place = address.engine === 'postgresql' ? 'DATABASE_URL' : 'SQLITE_URL';
  await forgetUnfinished(address);
  const { code, output } = await prisma(['migrate', 'deploy'], {
    DATABASE_URL: '',
    [place]: address.url,
    MIGRATIONS: folder,
  });
  if (code === 0) return;
  await forgetUnfinished(address);
  throw new MigrationError(`${reason(output)} The database is as it was before.`);
}

/** A migration that failed took nothing with it, so it may be tried again. */
async function forgetUnfinished(address: DatabaseAddress) {
  const database = await connect(address);
  try {
    await database.$executeRawUnsafe('DELETE FROM _prisma_migrations WHERE finished_at IS NULL');
  } catch (error) {
    if ((await appliedMigrations(database)).length > 0) throw error;
  } finally {
    await database.$disconnect();
  }
}

function reason(output: string): string {
  const name = /migration_name="([^"]+)"|Migration name: (\S+)/.exec(output)?.slice(1).find(Boolean);
  const said = /^Error:\s*([\s\S]*?)\n\s+0:/m.exec(output)?.[1] ?? output;
  const why = said.replace('external connector error', '').replace(/\s+/g, ' ').trim().slice(0, 300);
  return name ? `The migration ${name} did not work: ${why}.` : `The database could not be brought up to date: ${why}.`;
}
