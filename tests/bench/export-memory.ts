import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { migrate } from '~/commands/migrate.ts';
import { connect, type Database, type DatabaseAddress } from '~/db/connect.server.ts';
import { atMost } from './line.ts';

export const ATTEMPTS = 100_000;
export const MEGABYTES = 200;

/** How much memory the export of all attempts takes, as CSV and as a workbook. */
export async function exportMemory(folder: string) {
  const address: DatabaseAddress = { engine: 'sqlite', url: `file:${join(folder, 'exports.sqlite')}` };
  await migrate(address);
  const database = await connect(address);
  await addAttempts(database);
  await database.$disconnect();
  for (const format of ['csv', 'xlsx'] as const) {
    const { megabytes } = readExport(address, format);
    atMost(`${format} of ${ATTEMPTS} attempts: memory on top`, megabytes, 'MB', MEGABYTES);
  }
}

/** Reads an export in a process of its own; the answer is by how many MB that grew. */
export function readExport({ engine, url }: DatabaseAddress, format: 'csv' | 'xlsx') {
  const program = ['--import', 'tsx', 'tests/bench/export-reader.ts', engine, url, format];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The export could not be read: ${stderr}`);
  return JSON.parse(stdout) as { megabytes: number; bytes: number };
}

/** Attempts of ten runs each, written by the database itself. */
export async function addAttempts(database: Database, count = ATTEMPTS) {
  const at = new Date('2026-11-24T09:00:00Z');
  await database.quizVersion.create({ data: { hash: 'version-one', course: 'steps', content: {}, createdAt: at } });
  await database.$executeRaw`
    INSERT INTO "Enrolment" ("id", "course", "open", "startedAt", "completedAt", "countedBirthYear", "countedCountry")
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${count / 10 - 1})
    SELECT 'run-' || CAST(i AS TEXT), 'steps', NULL, ${at}, ${at}, 1990, 'UZ' FROM n`;
  await database.$executeRaw`
    INSERT INTO "Attempt" ("id", "clientId", "enrolmentId", "quiz", "versionHash", "seed", "questions", "locale", "mode",
                           "open", "startedAt", "submittedAt", "points", "maxPoints", "passed", "awaiting")
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${count - 1})
    SELECT 'attempt-of-some-length-' || CAST(i AS TEXT), CAST(i AS TEXT), 'run-' || CAST(i / 10 AS TEXT), 'final',
           'version-one', 'seed', '[]', 'ru', 'screen', NULL, ${at}, ${at}, (i % 30) / 10.0, 3, NULL, 0 FROM n`;
}
