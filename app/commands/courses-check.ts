import { checkCourses } from '~/catalog/build-anew.server.ts';
import { faultLine, stops } from '~/catalog/fault.ts';

const { faults, summary } = await checkCourses(process.cwd());
for (const fault of faults) process.stdout.write(`${faultLine(fault)}\n`);
const count = faults.filter(stops).length;
const verdict = count === 0 ? 'no faults' : `${count} ${count === 1 ? 'fault' : 'faults'}`;
process.stdout.write(`${summary}: ${verdict}\n`);
process.exitCode = count === 0 ? 0 : 1;
