import { usernameKey } from '~/accounts/username.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import { likenessAmong, namesDiffer, type Likeness } from './import-likeness.ts';
import type { ImportRow } from './import-row.ts';
import {
  FILLABLE,
  SOMEBODY_ELSE,
  type Candidate,
  type Decisions,
  type Existing,
  type Judged,
  type KnownPerson,
  type Verdict,
} from './import-verdict.ts';

export interface Facts {
  known: KnownPerson[];
  /** Keys of usernames of people whom the trainer does not know. */
  taken: Set<string>;
  /** How the column of usernames is headed in the file. */
  usernameHeading: string;
}

interface Court extends Facts {
  decisions: Decisions;
  likeness: Likeness;
  byUsername: Map<string, KnownPerson>;
  /** Username key → the row that uses it first. */
  rows: Map<string, ImportRow>;
  /** Person → the row that is about them. */
  claims: Map<string, number>;
}

/** What would happen to each row. Nobody is taken for somebody else unless the trainer has said so. */
export function judge(rows: ImportRow[], facts: Facts, decisions: Decisions): Judged[] {
  const court: Court = {
    ...facts,
    decisions,
    likeness: likenessAmong(facts.known),
    byUsername: new Map(facts.known.map((person) => [usernameKey(person.username), person])),
    rows: new Map(),
    claims: new Map(),
  };
  return rows.map((row) => {
    const { verdict, candidates = [] } = judgeRow(row, court);
    if (verdict.kind === 'add' || verdict.kind === 'ask') court.likeness.remember(row);
    return { row, verdict, candidates };
  });
}

function judgeRow(row: ImportRow, court: Court): { verdict: Verdict; candidates?: Candidate[] } {
  if (row.problems.length > 0) return { verdict: { kind: 'fault', problems: row.problems } };
  const key = row.username && usernameKey(row.username);
  const earlier = key && court.rows.get(key);
  if (earlier) return { verdict: again(row, earlier, court) };
  if (key) court.rows.set(key, row);
  const own = key ? court.byUsername.get(key) : undefined;
  if (key && !own && court.taken.has(key)) return { verdict: usernameFault(row, court, 'importing.expectedFree') };
  if (own && !isDoubtful(row, own)) return { verdict: aboutPerson(row, own, court) };

  const candidates = own ? [{ key: `person:${own.personId}`, person: own }] : court.likeness.like(row);
  const decision = court.decisions[row.row];
  const chosen = candidates.find((candidate) => candidate.key === decision);
  if (chosen) return { verdict: asChosen(row, chosen, court), candidates };
  if (candidates.length > 0 && decision !== SOMEBODY_ELSE) return { verdict: { kind: 'ask' }, candidates };
  if (own) return { verdict: usernameFault(row, court, 'importing.expectedFree'), candidates };
  return { verdict: { kind: 'add', username: row.username }, candidates };
}

/** The same username twice: the same row again, as in an export of two courses, or two people who cannot share it. */
function again(row: ImportRow, earlier: ImportRow, court: Court): Verdict {
  const says = ({ details, joinedOn }: ImportRow) => JSON.stringify([details, joinedOn]);
  if (says(row) === says(earlier)) return { kind: 'repeat', of: earlier.row };
  return usernameFault(row, court, 'importing.expectedOwnUsername', earlier.row);
}

/** The username is theirs, the name is not, and something of theirs would change. */
function isDoubtful(row: ImportRow, person: KnownPerson): boolean {
  return namesDiffer(row.details, person) && compare(row, person).kind !== 'same';
}

function asChosen(row: ImportRow, chosen: Candidate, court: Court): Verdict {
  return 'row' in chosen ? { kind: 'repeat', of: chosen.row.row } : aboutPerson(row, chosen.person, court);
}

function aboutPerson(row: ImportRow, person: KnownPerson, { claims }: Court): Verdict {
  const earlier = claims.get(person.personId);
  if (earlier !== undefined) return { kind: 'repeat', of: earlier };
  claims.set(person.personId, row.row);
  return compare(row, person);
}

function compare({ details }: ImportRow, person: KnownPerson): Existing {
  const said = FILLABLE.filter((field) => details[field] !== null);
  const empty = said.filter((field) => person[field] === null);
  const fill = Object.fromEntries(empty.map((field) => [field, details[field]]));
  const kept = said.filter((field) => person[field] !== null && person[field] !== details[field]);
  const kind = !person.here ? 'join' : empty.length > 0 ? 'fill' : 'same';
  return { kind, person, fill, kept };
}

function usernameFault(row: ImportRow, court: Court, expected: MessageKey, other?: number): Verdict {
  const problem = { column: 'username', heading: court.usernameHeading, found: row.username ?? '', expected } as const;
  return { kind: 'fault', problems: [{ ...problem, ...(other !== undefined && { row: other }) }] };
}
