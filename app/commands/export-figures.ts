import { existsSync, writeFileSync } from 'node:fs';
import { databaseAddress } from '~/db/connect.server.ts';
import { closeDatabase, openDatabase } from '~/db/db.server.ts';
import { env } from '~/env.server.ts';
import { closings } from '~/reports/closed-quarter.server.ts';
import { exportFigures, ownKeyDigits } from '~/reports/export-figures.server.ts';
import { isQuarter } from '~/reports/quarter.ts';
import { readExportArguments, USAGE } from './export-arguments.ts';

const NO_DATABASE = 'There is no database yet. Start the platform once with "npm start", then do this again.';

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  return fail(error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? error.name) : String(error));
});

/** Writes the figures of a closed quarter, signed and without any person, for another installation to add up. */
async function main(given: string[]): Promise<number> {
  const asked = readExportArguments(given);
  if ('problem' in asked) return fail(`${asked.problem}\n${USAGE}`);
  const { quarter, out, withContractTotals } = asked;
  if (!isQuarter(quarter)) return fail(`"${quarter}" is no quarter: write its first day, such as 2026-07-01.`);
  if (existsSync(out)) return fail(`${out} is there already, and stays as it is. Choose another name.`);
  const { engine, url } = databaseAddress(env());
  if (engine === 'sqlite' && !existsSync(url.replace(/^file:/, ''))) return fail(NO_DATABASE);
  await openDatabase();
  try {
    const file = await exportFigures(quarter, withContractTotals);
    if (!file) return fail(`The quarter ${quarter} is not closed. ${await closedOnes()}`);
    writeFileSync(out, `${JSON.stringify(file, null, 2)}\n`, { flag: 'wx' });
    process.stdout.write(`${said({ quarter, out, withContractTotals })}\n${await ownKeyDigits()}\n`);
    return 0;
  } finally {
    await closeDatabase();
  }
}

function said({ quarter, out, withContractTotals }: { quarter: string; out: string; withContractTotals: boolean }) {
  return [
    `Wrote the figures of ${quarter} of "${env().ISSUER}" to ${out}: no person is in them, and small numbers are hidden.`,
    withContractTotals
      ? 'The exact totals by sex of the contract are in it: give it only to managers who may see these.'
      : 'The exact totals by sex of the contract are left out: they are for managers who typed their passphrase. With --with-contract-totals they are put in.',
    'It is signed. Read these digits of the key out over the phone to whoever adds this installation:',
  ].join('\n');
}

async function closedOnes(): Promise<string> {
  const names = (await closings()).map(({ startsOn }) => startsOn);
  return names.length > 0 ? `Closed are: ${names.join(', ')}.` : 'None is closed yet: close one at /reports.';
}

function fail(line: string): number {
  process.stderr.write(`${line}\n`);
  return 1;
}
