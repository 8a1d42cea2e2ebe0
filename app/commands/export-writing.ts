import { existsSync, writeFileSync } from 'node:fs';
import { env } from '~/env.server.ts';
import { closings } from '~/reports/closed-quarter.server.ts';
import { exportFigures, ownKeyDigits } from '~/reports/export-figures.server.ts';
import { isQuarter } from '~/reports/quarter.ts';
import type { ExportAsked } from './export-arguments.ts';

const LEFT_OUT =
  'The exact totals by sex of the contract are left out: they are for managers who confirmed who they are. ' +
  '--with-contract-totals puts them in.';
const PUT_IN = 'The exact totals by sex of the contract are in it: hand it to nobody but managers who may see these.';

/** Writes the figures of a closed quarter, signed and without any person, for another installation to add up. */
export async function writeFigures(asked: ExportAsked): Promise<{ said: string } | { problem: string }> {
  const { quarter, out, withContractTotals } = asked;
  if (!isQuarter(quarter)) return { problem: `"${quarter}" is no quarter: write its first day, such as 2026-07-01.` };
  if (existsSync(out)) return { problem: `${out} is there already, and stays as it is. Choose another name.` };
  const file = await exportFigures(quarter, withContractTotals);
  if (!file) return { problem: `The quarter ${quarter} is not closed. ${await closedOnes()}` };
  writeFileSync(out, `${JSON.stringify(file, null, 2)}\n`, { flag: 'wx' });
  const lines = [
    `Wrote the figures of ${quarter} of "${env().ISSUER}" to ${out}: no person is in them, and small numbers are hidden.`,
    withContractTotals ? PUT_IN : LEFT_OUT,
    'It is signed. Read these digits of its key out over the phone to whoever adds this installation:',
    await ownKeyDigits(),
  ];
  return { said: lines.join('\n') };
}

async function closedOnes(): Promise<string> {
  const names = (await closings()).map(({ startsOn }) => startsOn);
  return names.length > 0 ? `Closed are: ${names.join(', ')}.` : 'None is closed yet: close one at /reports.';
}
