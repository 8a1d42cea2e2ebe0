import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EnvError } from '~/env.server.ts';

/** Makes the folder where it is missing, and makes sure that something can be written into it. */
export function ensureDataFolder(folder: string) {
  const probe = join(folder, `.writable-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new EnvError(`DATA_DIR: nothing can be written into ${folder} (${code}).`);
  }
}
