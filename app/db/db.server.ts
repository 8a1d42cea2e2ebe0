import { env } from '~/env.server.ts';
import { connect, databaseAddress, type Database, type Tx } from './connect.server.ts';

let client: Database | undefined;

/** Opens the database the settings name. Call once, before the first request. */
export async function openDatabase() {
  client ??= await connect(databaseAddress(env()));
}

export async function closeDatabase() {
  await client?.$disconnect();
  client = undefined;
}

/** The one client of this process. Inside `transaction` use the `tx` it hands over, never this. */
export function db(): Database {
  if (!client) throw new Error('The database is not open yet.');
  return client;
}

/** Everything in `work`, or nothing. Await only the database in it: on SQLite others wait meanwhile. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(work);
}

/** For tests: makes `database` the one that `db` answers. */
export function useDatabase(database: Database) {
  client = database;
}
