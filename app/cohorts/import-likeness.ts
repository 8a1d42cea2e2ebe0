import type { ImportRow } from './import-row.ts';
import type { Candidate, KnownPerson } from './import-verdict.ts';
import { nameKey } from './name-key.ts';

type Named = Pick<KnownPerson, 'certificateName' | 'certificateLatin'>;

const MOST_CANDIDATES = 5;

export interface Likeness {
  /** Who may be the same person as this row's: the known, and the rows remembered so far. */
  like(row: ImportRow): Candidate[];
  remember(row: ImportRow): void;
}

/** Finds people of one name in whatever script; two who were born in different years, or differ in sex, are two. */
export function likenessAmong(known: KnownPerson[]): Likeness {
  const people = new Map<string, Set<Candidate>>();
  for (const person of known) {
    const candidate = { key: `person:${person.personId}`, person };
    for (const key of [...nameKeys(person), nameKey(person.username)]) put(people, key, candidate);
  }
  return {
    like(row) {
      const found = new Set(nameKeys(row.details).flatMap((key) => [...(people.get(key) ?? [])]));
      return [...found].filter((candidate) => mayBeOne(row, candidate)).slice(0, MOST_CANDIDATES);
    },
    remember(row) {
      const candidate = { key: `row:${row.row}`, row };
      for (const key of nameKeys(row.details)) put(people, key, candidate);
    },
  };
}

/** Both are named, and no spelling of the one is a spelling of the other. */
export function namesDiffer(one: Named, other: Named): boolean {
  const keys = nameKeys(one);
  const others = nameKeys(other);
  return keys.length > 0 && others.length > 0 && !keys.some((key) => others.includes(key));
}

function nameKeys({ certificateName, certificateLatin }: Named): string[] {
  return [certificateName, certificateLatin].map((name) => nameKey(name ?? '')).filter(Boolean);
}

function mayBeOne({ details }: ImportRow, candidate: Candidate): boolean {
  const other = 'row' in candidate ? candidate.row.details : candidate.person;
  const differ = (field: 'birthYear' | 'sex') =>
    details[field] !== null && other[field] !== null && details[field] !== other[field];
  return !differ('birthYear') && !differ('sex');
}

function put(map: Map<string, Set<Candidate>>, key: string, candidate: Candidate) {
  if (key) map.set(key, (map.get(key) ?? new Set()).add(candidate));
}
