import { firstDay, readLine } from './directory-schema.ts';
import { COUNTRIES, type HelpLine } from './line.ts';

const FILE = 'app/help/directory.json';

export interface ReadDirectory {
  /** Those that can be understood; a clock that goes wrong takes none away. */
  lines: HelpLine[];
  /** A sentence each: where, what, and what was expected. */
  faults: string[];
}

/** What the directory's file holds; `today` as `YYYY-MM-DD`. */
export function readDirectory(content: unknown, today: string): ReadDirectory {
  if (!Array.isArray(content)) return { lines: [], faults: [`${FILE}: it holds no list; expected a list of lines`] };
  const read = content.map((entry: unknown, index) => {
    const { line, faults } = readLine(entry);
    const all = [
      ...faults.map(({ path, expected }) => `${said(entry, path)}; expected ${expected}`),
      ...(line ? lineFaults(line, today) : []),
    ];
    return { line, faults: all.map((fault) => `${FILE}: ${nameOf(entry, index)}: ${fault}`) };
  });
  const lines = read.flatMap(({ line }) => line ?? []);
  return { lines, faults: [...read.flatMap(({ faults }) => faults), ...directoryFaults(lines)] };
}

function lineFaults({ verifiedOn, verifiedBy, source }: HelpLine, today: string): string[] {
  return [
    ...(verifiedOn && verifiedOn > today ? [`verified_on ${verifiedOn} is to come; expected ${today} or before`] : []),
    ...(firstDay(source.date) > today ? [`source.date ${source.date} is to come; expected ${today} or before`] : []),
    ...(verifiedOn && !verifiedBy ? ['nobody is named who called; expected verified_by, a role and no name'] : []),
    ...(verifiedBy && !verifiedOn ? ['verified_by without a day; expected verified_on'] : []),
  ];
}

function directoryFaults(lines: HelpLine[]): string[] {
  const called = ({ country, number }: HelpLine) => `${country} ${number.replace(/\D/g, '')}`;
  const names = lines.map(called);
  return [
    ...names
      .filter((name, index) => names.indexOf(name) < index)
      .map((name) => `${FILE}: ${name} is there twice; expected each number once in a country`),
    ...COUNTRIES.filter((country) => !lines.some((line) => line.country === country && line.kind === 'emergency')).map(
      (country) => `${FILE}: ${country} has no emergency number; expected at least one in each country`,
    ),
  ];
}

function nameOf(entry: unknown, index: number): string {
  const { country, number } = (entry ?? {}) as Record<string, unknown>;
  const name = [country, number].filter((part) => typeof part === 'string').join(' ');
  return `line ${index + 1}${name && ` (${name})`}`;
}

function said(entry: unknown, path: string): string {
  if (path === '') return 'it is no line';
  const found = path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown> | null)?.[key], entry);
  if (found === undefined) return `${path} is missing`;
  return `${path} is ${JSON.stringify(found).slice(0, 60)}`;
}
