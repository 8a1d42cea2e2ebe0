import { buildCourses } from '~/catalog/build.server.ts';
import { faultLine, stopsBuild } from '~/catalog/fault.ts';

const { faults } = await buildCourses(process.cwd());
const stopping = faults.filter(stopsBuild);
if (stopping.length > 0) {
  process.stderr.write(`${stopping.map(faultLine).join('\n')}\n`);
  process.exitCode = 1;
}
