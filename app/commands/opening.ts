import { existsSync } from 'node:fs';
import { NO_PASSPHRASE } from '~/accounts/passphrase.server.ts';
import { loadSigningKey } from '~/certificates/signature.server.ts';
import { connect, databaseAddress, type DatabaseAddress } from '~/db/connect.server.ts';
import { closeDatabase, db, openDatabase, useDatabase } from '~/db/db.server.ts';
import { env, EnvError } from '~/env.server.ts';
import { ensureDataFolder } from './data-folder.ts';
import { appliedMigrations, deploy, migrate, migrationsFolder, pendingMigrations } from './migrate.ts';
import { throughCopy } from './sqlite-copy.ts';

export interface DemoPerson {
  username: string;
  role: string;
}

/** Looks at the surroundings and changes nothing: can this start, and will demo people be there when it has? */
export async function inspect(): Promise<{ demo: boolean }> {
  const address = databaseAddress(env());
  ensureDataFolder(env().DATA_DIR);
  if (isNew(address)) return { demo: env().DEMO === 'on' };
  await reach();
  if (await isEmpty()) return { demo: env().DEMO === 'on' };
  return { demo: (await demoPeople()).length > 0 };
}

/** Opens the database, brought up to date; into an empty one go the demo people, unless they are not wanted. */
export async function open(say: (line: string) => void) {
  const address = databaseAddress(env());
  loadSigningKey();
  if (isNew(address)) await makeNew(address, say);
  else if (await isBehind(address)) {
    say('Bringing the database up to date …');
    await closeDatabase();
    await migrate(address);
  }
  await openDatabase();
  if (env().DEMO === 'on' && (await isEmpty())) await seed(say);
}

/** The file appears when all is in it, so that a start broken off leaves none. */
async function makeNew(address: DatabaseAddress, say: (line: string) => void) {
  say('Making the database …');
  await throughCopy(fileOf(address), async (copy) => {
    const next = { ...address, url: `file:${copy}` };
    await deploy(next);
    useDatabase(await connect(next));
    if (env().DEMO === 'on') await seed(say);
    await closeDatabase();
  });
}

/** Those that anybody can sign in as. */
export async function demoPeople(): Promise<DemoPerson[]> {
  return db().person.findMany({
    where: { demo: true, passwordHash: { not: NO_PASSPHRASE } },
    select: { username: true, role: true },
    orderBy: [{ createdAt: 'asc' }, { username: 'asc' }],
  });
}

async function isBehind({ engine }: DatabaseAddress): Promise<boolean> {
  await reach();
  return (await pendingMigrations(db(), migrationsFolder(engine))).length > 0;
}

async function isEmpty(): Promise<boolean> {
  if ((await appliedMigrations(db())).length === 0) return true;
  return (await db().$queryRawUnsafe<unknown[]>('SELECT 1 FROM "Person" LIMIT 1')).length === 0;
}

function isNew(address: DatabaseAddress): boolean {
  return address.engine === 'sqlite' && !existsSync(fileOf(address));
}

function fileOf({ url }: DatabaseAddress): string {
  return url.replace(/^file:/, '');
}

async function reach() {
  try {
    await openDatabase();
    await db().$queryRawUnsafe('SELECT 1');
  } catch (error) {
    const place = env().DATABASE_URL ? 'DATABASE_URL' : 'DATA_DIR';
    throw new EnvError(`${place}: the database cannot be used: ${whyNot(error)}.`);
  }
}

/** What the driver said, without what Prisma says around it. */
function whyNot(error: unknown): string {
  const message = String(error instanceof Error ? error.message : error).trim();
  return (/Message: `(.*)`$/s.exec(message)?.[1] ?? message.split('\n').at(-1) ?? '').replaceAll('\n', ' ');
}

/** The demo is a command of its own; a copy of the program may come without it. */
async function seed(say: (line: string) => void) {
  const load = Object.values(import.meta.glob<{ default: () => Promise<unknown> }>('./seed.ts'))[0];
  if (!load) return;
  say('Adding demo people and a cohort with a history …');
  await (await load()).default();
}
