import type { HelpLine } from './line.ts';

export const FRESH_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What is known of a line on one day. Days as `YYYY-MM-DD`. */
export type Standing =
  /** Somebody called on `day` and it worked; after `oldAfter` that counts as long ago. */
  | { by: 'call'; day: string; oldAfter: string; isOld: boolean }
  /** A source of `date` names it; nobody of ours has called. */
  | { by: 'source'; date: string };

/** Null: not sure enough to be shown. Emergency numbers always are. */
export function standingOf(line: HelpLine, today: string): Standing | null {
  const { verifiedOn, verifiedBy, source, kind, confidence } = line;
  if (verifiedOn && verifiedBy && verifiedOn <= today) {
    const oldAfter = daysLater(verifiedOn, FRESH_DAYS);
    return { by: 'call', day: verifiedOn, oldAfter, isOld: today > oldAfter };
  }
  return kind === 'emergency' || confidence === 'high' ? { by: 'source', date: source.date } : null;
}

function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
