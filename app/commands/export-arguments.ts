import { parseArgs } from 'node:util';

export const USAGE =
  'Usage: npm run export-figures -- --quarter 2026-07-01 --out figures.json [--with-contract-totals]';

export type ExportAsked = { quarter: string; out: string; withContractTotals: boolean };

export function readExportArguments(args: string[]): ExportAsked | { problem: string } {
  try {
    const { values } = parseArgs({
      args,
      options: { quarter: { type: 'string' }, out: { type: 'string' }, 'with-contract-totals': { type: 'boolean' } },
    });
    const { quarter, out } = values;
    if (!quarter) return { problem: '--quarter is missing: the first day of a closed quarter.' };
    if (!out) return { problem: '--out is missing: the file to write.' };
    return { quarter, out, withContractTotals: values['with-contract-totals'] ?? false };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}
