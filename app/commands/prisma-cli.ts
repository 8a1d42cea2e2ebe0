import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface Finished {
  code: number | null;
  output: string;
}

const DEPLOYED = /All migrations have been successfully applied|No pending migrations to apply/;

/** Runs Prisma's own command line, which is told the database by the environment. */
export function prisma(args: string[], settings: Record<string, string> = {}): Promise<Finished> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [resolve('node_modules/prisma/build/index.js'), ...args], {
      env: { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', NO_COLOR: '1', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      // Its lock on PostgreSQL keeps the process for ten seconds more, with nothing left to do.
      if (DEPLOYED.test(output)) child.kill();
    });
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => done({ code: DEPLOYED.test(output) ? 0 : code, output }));
  });
}
