import type { RowProblem } from './import-open-row.ts';
import type { Details, ImportRow } from './import-row.ts';

/** What an import may fill for somebody who has an account, where it is empty. */
export const FILLABLE = [
  'certificateName',
  'certificateLatin',
  'country',
  'region',
  'sector',
  'organisation',
  'sex',
  'birthYear',
] as const;
export type Fillable = (typeof FILLABLE)[number];
export type Fill = Partial<Pick<Details, Fillable>>;

/** Somebody in a cohort of the trainer's. */
export interface KnownPerson extends Pick<Details, Fillable> {
  personId: string;
  username: string;
  /** In the very cohort that is imported into. */
  here: boolean;
}

/** Somebody who may be the same person: known already, or of an earlier row. */
export type Candidate = { key: string; person: KnownPerson } | { key: string; row: ImportRow };

/** A member whose empty details get filled, one who joins from another cohort, or one for whom nothing changes. */
export interface Existing {
  kind: 'fill' | 'join' | 'same';
  person: KnownPerson;
  fill: Fill;
  /** What differs, and stays as the person wrote it. */
  kept: Fillable[];
}

export type Verdict =
  /** A new account; without a username yet where one is to be proposed. */
  | { kind: 'add'; username: string | null }
  | Existing
  /** Says again what an earlier row says. */
  | { kind: 'repeat'; of: number }
  /** Waits until the trainer says who it is. */
  | { kind: 'ask' }
  | { kind: 'fault'; problems: RowProblem[] };
export type Kind = Verdict['kind'];
export const KINDS = ['add', 'join', 'fill', 'same', 'repeat', 'ask', 'fault'] as const satisfies readonly Kind[];

export interface Judged {
  row: ImportRow;
  verdict: Verdict;
  /** Kept when the trainer has decided, so that they can decide otherwise. */
  candidates: Candidate[];
}

/** Row → a candidate's key, or `other`. */
export type Decisions = Record<string, string>;
export const SOMEBODY_ELSE = 'other';

export function countKinds(judged: Judged[]): Record<Kind, number> {
  const counts = KINDS.map((kind) => [kind, judged.filter(({ verdict }) => verdict.kind === kind).length]);
  return Object.fromEntries(counts) as Record<Kind, number>;
}
