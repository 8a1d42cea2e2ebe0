import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './hash.server.ts';

const PAUSE_MS = 500;
const WATCHED = ['courses', 'app/catalog', 'app/practice', 'app/i18n'];

let seen: string | undefined;
let lookedAt = -Infinity;

/** For development: compiles the courses when a file of theirs has changed, and says whether it did. */
export function rebuildWhatChanged(): boolean {
  if (performance.now() - lookedAt < PAUSE_MS) return false;
  lookedAt = performance.now();
  const found = signature();
  if (found === seen) return false;
  seen = found;
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'app/commands/courses-build.ts'], {
    cwd: process.cwd(),
    encoding: 'utf8',
  });
  // For the author at the terminal: a line each, as the check writes them.
  if (status !== 0) process.stderr.write(`\nThe courses stay as they were:\n${stderr}\n`);
  return status === 0;
}

function signature(): string {
  return WATCHED.flatMap((folder) => filesUnder(join(process.cwd(), folder)))
    .map((file) => `${file} ${statSync(file).mtimeMs}`)
    .join('\n');
}
