import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { now } from '~/clock.server.ts';

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Where letters lie that nobody carries: readable by this account alone, under names that say only when. */
export async function keepLetter(dataFolder: string, content: Buffer) {
  const folder = folderIn(dataFolder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, `${now().getTime()}-${randomUUID()}.eml`), content, { mode: 0o600, flag: 'wx' });
}

/** They hold addresses, so none is kept for longer than a month. */
export async function forgetOldLetters(dataFolder: string) {
  const folder = folderIn(dataFolder);
  const names = await readdir(folder).catch(() => []);
  const old = names.filter((name) => now().getTime() - Number(/^(\d+)-.*\.eml$/.exec(name)?.[1]) > KEPT_MS);
  for (const name of old) await rm(join(folder, name), { force: true });
}

function folderIn(dataFolder: string): string {
  return join(dataFolder, 'letters');
}
