import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultIn, faultLine, inOrder, type Fault } from '~/catalog/fault.ts';
import { isSlug } from '~/catalog/slug.ts';
import { readYaml } from '~/catalog/yaml.server.ts';
import { indicatorOf, indicatorSchema } from './indicator-schema.ts';
import type { Indicator } from './indicator.ts';

export const INDICATORS = 'app/reports/indicators';

interface Found {
  indicators: Indicator[];
  faults: Fault[];
}

let kept: Indicator[] | undefined;

/** All that are shipped, by code. They stand in the project's folder and are read once; a faulty one is refused with its line. */
export function indicators(): Indicator[] {
  kept ??= sound(readIndicators(process.cwd()));
  return kept;
}

export function findIndicator(code: string): Indicator | undefined {
  return indicators().find((each) => each.code === code);
}

/** Reads `root`/app/reports/indicators against the courses in `root`/courses. */
export function readIndicators(root: string): Found {
  const files = readdirSync(join(root, INDICATORS))
    .filter((name) => name.endsWith('.yml'))
    .sort();
  const sheets = files.map((name) => {
    const file = `${INDICATORS}/${name}`;
    return readYaml({ file, text: readFileSync(join(root, file), 'utf8') }, indicatorSchema);
  });
  const firstWith = new Map<string, string>();
  const faults = sheets.flatMap((sheet) => {
    const { value, file } = sheet;
    if (!value) return sheet.faults.map(aboutIndicators);
    const first = firstWith.get(value.code) ?? file;
    firstWith.set(value.code, first);
    const twice =
      first === file ? [] : [faultIn(sheet, ['code'], `“${value.code}” stands in ${first} too`, 'a code of its own')];
    const unknown = value.courses.flatMap((course, index) =>
      isSlug(course) && existsSync(join(root, 'courses', course, 'course.yml'))
        ? []
        : [faultIn(sheet, ['courses', index], `there is no course “${course}”`, 'the name of a folder in courses/')],
    );
    return [...twice, ...unknown];
  });
  const indicators = sheets.flatMap(({ value }) => (value ? [indicatorOf(value)] : []));
  return { indicators, faults: inOrder(faults) };
}

/** The reader of facts speaks of courses where a key is one too many. */
function aboutIndicators(fault: Fault): Fault {
  const isKey = fault.what.endsWith('is not known here');
  return isKey ? { ...fault, expected: 'only the keys that the other indicators have' } : fault;
}

function sound({ indicators, faults }: Found): Indicator[] {
  if (faults.length > 0) throw new Error(`Indicators are refused:\n${faults.map(faultLine).join('\n')}`);
  return indicators.sort((one, other) => (one.code < other.code ? -1 : 1));
}
