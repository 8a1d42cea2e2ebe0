import { buildCourses } from '~/catalog/build.server.ts';
import { faultLine, stops } from '~/catalog/fault.ts';

const { faults } = await buildCourses(process.cwd());
const stopping = faults.filter(stops);
if (stopping.length > 0) {
  process.stderr.write(`${stopping.map(faultLine).join('\n')}\n`);
  process.exitCode = 1;
}
