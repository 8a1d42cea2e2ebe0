import { existsSync } from 'node:fs';
import { databaseAddress } from '~/db/connect.server.ts';
import { closeDatabase, openDatabase } from '~/db/db.server.ts';
import { env } from '~/env.server.ts';
import { readExportArguments, USAGE } from './export-arguments.ts';
import { writeFigures } from './export-writing.ts';

const NO_DATABASE = 'There is no database yet. Start the platform once with "npm start", then do this again.';

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  return fail(error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? error.name) : String(error));
});

async function main(given: string[]): Promise<number> {
  const asked = readExportArguments(given);
  if ('problem' in asked) return fail(`${asked.problem}\n${USAGE}`);
  const { engine, url } = databaseAddress(env());
  if (engine === 'sqlite' && !existsSync(url.replace(/^file:/, ''))) return fail(NO_DATABASE);
  await openDatabase();
  try {
    const written = await writeFigures(asked);
    if ('problem' in written) return fail(written.problem);
    process.stdout.write(`${written.said}\n`);
    return 0;
  } finally {
    await closeDatabase();
  }
}

function fail(line: string): number {
  process.stderr.write(`${line}\n`);
  return 1;
}
