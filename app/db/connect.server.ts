import type { PrismaClient } from './generated/sqlite/client.ts';

export type Database = PrismaClient;
/** What a verb inside `transaction` receives. */
export type Tx = Omit<Database, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends' | '$use'>;
export type Engine = 'sqlite' | 'postgresql';

export interface DatabaseAddress {
  engine: Engine;
  /** `file:/…/database.sqlite`, or `postgres://…`. */
  url: string;
}

const TRANSACTIONS = { maxWait: 10_000, timeout: 15_000 };
const BUSY_TIMEOUT_MS = 5_000;
const LOG: [{ emit: 'event'; level: 'query' }] = [{ emit: 'event', level: 'query' }];

export function databaseAddress(settings: { DATABASE_URL?: string; DATA_DIR: string }): DatabaseAddress {
  return settings.DATABASE_URL
    ? { engine: 'postgresql', url: settings.DATABASE_URL }
    : { engine: 'sqlite', url: `file:${settings.DATA_DIR}/database.sqlite` };
}

export interface Watching {
  /** Called with each SQL statement, for tests and measurements that count them. */
  onStatement?: (sql: string) => void;
}

/** Opens a database whose tables exist. Both clients come from one template, so one type serves both. */
export async function connect(address: DatabaseAddress, { onStatement }: Watching = {}): Promise<Database> {
  const client = await (address.engine === 'postgresql' ? connectPostgres(address.url) : connectSqlite(address.url));
  client.$on('query', (event) => onStatement?.(event.query));
  return client;
}

async function connectSqlite(url: string) {
  const [{ PrismaLibSQL }, { PrismaClient }] = await Promise.all([
    import('@prisma/adapter-libsql'),
    import('./generated/sqlite/client.ts'),
  ]);
  // The driver takes `timeout`; the adapter's types do not know of it.
  const options: ConstructorParameters<typeof PrismaLibSQL>[0] & { timeout: number } = {
    url,
    timeout: BUSY_TIMEOUT_MS,
  };
  const client = new PrismaClient({ adapter: new PrismaLibSQL(options), transactionOptions: TRANSACTIONS, log: LOG });
  await client.$queryRawUnsafe('PRAGMA journal_mode=WAL');
  return client;
}

async function connectPostgres(url: string) {
  const [{ PrismaPg }, { PrismaClient }] = await Promise.all([
    import('@prisma/adapter-pg'),
    import('./generated/postgresql/client.ts'),
  ]);
  const client = new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: 10, connectionTimeoutMillis: 15_000 }),
    transactionOptions: TRANSACTIONS,
    log: LOG,
  });
  return client as unknown as Awaited<ReturnType<typeof connectSqlite>>;
}
