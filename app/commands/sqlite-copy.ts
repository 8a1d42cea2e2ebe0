import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { connect } from '~/db/connect.server.ts';

/**
 * Does `work` on a copy of the database file, or on a new one, and puts it in the place of the old one
 * when all went well. Whenever it stops, by error or by force, the old file stands untouched.
 */
export async function throughCopy(file: string, work: (copy: string) => Promise<void>) {
  const copy = `${file}.next-${process.pid}`;
  // The driver may keep handles on what it had open, and others would take the log of that file for abandoned.
  const whole = `${copy}-whole`;
  removeLeftovers(file);
  if (existsSync(file)) {
    await foldJournal(file);
    copyFileSync(file, copy);
  }
  try {
    await work(copy);
    await foldJournal(copy);
    copyFileSync(copy, whole);
    settle(whole);
  } catch (error) {
    removeDatabase(copy);
    removeDatabase(whole);
    throw error;
  }
  removeJournal(file);
  renameSync(whole, file);
  removeDatabase(copy);
  settle(dirname(file));
}

/** Brings what the write-ahead log holds into the file itself. */
async function foldJournal(file: string) {
  const database = await connect({ engine: 'sqlite', url: `file:${file}` });
  try {
    const [result] = await database.$queryRawUnsafe<{ busy: bigint }[]>('PRAGMA wal_checkpoint(TRUNCATE)');
    if (Number(result?.busy)) throw new Error(`${file} is in use by another program`);
  } finally {
    await database.$disconnect();
  }
  removeJournal(file);
}

/** From whoever was stopped half-way. */
function removeLeftovers(file: string) {
  readdirSync(dirname(file))
    .filter((name) => name.startsWith(`${basename(file)}.next-`))
    .forEach((name) => rmSync(join(dirname(file), name), { force: true }));
}

function removeDatabase(file: string) {
  rmSync(file, { force: true });
  removeJournal(file);
}

function removeJournal(file: string) {
  for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
}

function settle(path: string) {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
