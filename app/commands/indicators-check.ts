import { faultLine } from '~/catalog/fault.ts';
import { readIndicators } from '~/reports/indicators.server.ts';

const { faults, indicators } = readIndicators(process.cwd());
for (const fault of faults) process.stdout.write(`${faultLine(fault)}\n`);
const verdict = faults.length === 0 ? 'no faults' : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`;
process.stdout.write(`${indicators.length} indicators: ${verdict}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
