import { checkCourses } from '~/catalog/build-anew.server.ts';
import { faultLine, stops } from '~/catalog/fault.ts';
import { now } from '~/clock.server.ts';
import entries from '~/help/directory.json';
import { helpDay } from '~/help/directory.ts';
import { readDirectory } from '~/help/read-directory.ts';

const { faults, summary } = await checkCourses(process.cwd());
const directory = readDirectory(entries, helpDay(now()));
for (const line of [...faults.map(faultLine), ...directory.faults]) process.stdout.write(`${line}\n`);
const count = faults.filter(stops).length + directory.faults.length;
const verdict = count === 0 ? 'no faults' : `${count} ${count === 1 ? 'fault' : 'faults'}`;
process.stdout.write(`${summary}, ${directory.lines.length} lines of help: ${verdict}\n`);
process.exitCode = count === 0 ? 0 : 1;
