import { readEmail } from '~/accounts/email.ts';
import { readProfile, type ProfileField } from '~/accounts/profile.ts';
import { tidyUsername, usernameProblem } from '~/accounts/username.ts';
import type { Person } from '~/db/model.ts';
import { isLatinName, isName, readDay } from './import-cell.ts';
import { openRow, type OpenRow, type RowProblem } from './import-open-row.ts';
import type { Column, Header } from './import-columns.ts';
import { valueOf, type WordColumn } from './import-words.ts';

/** What a row may tell about a person, under the names it is kept by. Null: it says nothing. */
export type Details = Profile &
  Pick<Person, 'certificateName' | 'certificateLatin' | 'email'> & { locale: string | null };
type Profile = Pick<Person, 'country' | 'region' | 'sector' | 'organisation' | 'sex' | 'birthYear'>;

export interface ImportRow {
  /** As a spreadsheet counts: the header is row 1. */
  row: number;
  username: string | null;
  details: Details;
  /** `YYYY-MM-DD`. */
  joinedOn: string | null;
  problems: RowProblem[];
}

const EARLIEST = '2000-01-01';
const SAID: [ProfileField, Column][] = [
  ['region', 'region'],
  ['organisation', 'organisation'],
  ['birthYear', 'birth_year'],
];

/** Reads one row by its header; null where it says nothing that is asked for. `today`: `YYYY-MM-DD`. */
export function readRow(cells: string[], header: Header, row: number, today: string): ImportRow | null {
  const open = openRow(cells, header);
  if (open.isEmpty) return null;
  const details = { ...readNames(open), ...readFields(open, Number(today.slice(0, 4))) };
  const username = readUsername(open);
  const isNobody = !username && !details.certificateName && !details.certificateLatin;
  if (isNobody && open.problems.length === 0) open.fault('name', 'importing.expectedSomebody');
  return { row, username, details, joinedOn: readJoined(open, today), problems: open.problems };
}

function readUsername({ text, fault }: OpenRow): string | null {
  const username = tidyUsername(text('username'));
  const problem = username && usernameProblem(username);
  if (problem) fault('username', `accounts.${problem}`);
  return username || null;
}

function readNames({ text, fault }: OpenRow) {
  const name = [text('surname'), text('name'), text('patronymic')].filter(Boolean).join(' ');
  const latin = text('name_latin');
  if (name && !isName(name)) fault('name', 'importing.expectedName', name);
  if (latin && !isLatinName(latin)) fault('name_latin', 'importing.expectedLatin');
  return { certificateName: name || null, certificateLatin: latin || null };
}

function readFields(open: OpenRow, thisYear: number): Omit<Details, 'certificateName' | 'certificateLatin'> {
  const { text, fault } = open;
  const email = readEmail(text('email'));
  if (email === undefined) fault('email', 'accounts.emailWrong');
  const locale = word(open, 'locale') || null;
  const words = { country: word(open, 'country'), sector: word(open, 'sector'), sex: word(open, 'sex') };
  const said = Object.fromEntries(SAID.map(([field, column]) => [field, text(column)]));
  const read = readProfile({ ...words, ...said }, thisYear);
  if ('profile' in read) return { ...read.profile, email: email ?? null, locale };
  for (const [field, column] of SAID) {
    const wrong = read.errors[field];
    if (wrong) fault(column, `accounts.${wrong}`);
  }
  const nothing = { country: null, region: null, sector: null, organisation: null, sex: null, birthYear: null };
  return { ...nothing, email: email ?? null, locale };
}

function word({ text, fault }: OpenRow, column: WordColumn): string {
  const value = valueOf(column, text(column));
  if (text(column) && value === undefined) fault(column, 'importing.expectedChoice');
  return value ?? '';
}

function readJoined({ text, fault }: OpenRow, today: string): string | null {
  const typed = text('joined');
  const day = readDay(typed);
  if (typed && !day) fault('joined', 'importing.expectedDay');
  else if (day && (day > today || day < EARLIEST)) fault('joined', 'importing.expectedPastDay');
  return day;
}
