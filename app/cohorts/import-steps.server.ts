import { createHash } from 'node:crypto';
import type { Details } from './import-row.ts';
import type { Fill, Judged } from './import-verdict.ts';

/** What is to be written, and nothing else. Days are `YYYY-MM-DD`. */
export type Step =
  | { row: number; do: 'add'; username: string; details: Details; joinedOn: string | null }
  | { row: number; do: 'join' | 'fill'; personId: string; fill: Fill; joinedOn: string | null };

export function stepsOf(judged: Judged[]): Step[] {
  return judged.flatMap(({ row: { row, details, joinedOn }, verdict }): Step[] => {
    if (verdict.kind === 'add' && verdict.username) {
      return [{ row, do: 'add', username: verdict.username, details, joinedOn }];
    }
    if (verdict.kind !== 'join' && verdict.kind !== 'fill') return [];
    return [{ row, do: verdict.kind, personId: verdict.person.personId, fill: verdict.fill, joinedOn }];
  });
}

/** Tells whether what was seen is what would be written now. */
export function fingerprint(steps: Step[]): string {
  return createHash('sha256').update(JSON.stringify(steps)).digest('base64url');
}
