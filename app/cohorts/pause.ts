const DAY = 24 * 60 * 60 * 1000;

/** Its first and its last day, both included; days are `YYYY-MM-DD`. */
export interface Pause {
  pausedFrom: string | null;
  pausedUntil: string | null;
}

export function isPaused(day: string, { pausedFrom, pausedUntil }: Pause): boolean {
  return pausedFrom !== null && pausedUntil !== null && pausedFrom <= day && day <= pausedUntil;
}

/** Negative where `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
