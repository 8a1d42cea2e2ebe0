import entries from './directory.json';
import type { Country, HelpLine } from './line.ts';
import { readDirectory } from './read-directory.ts';
import { standingOf, type Standing } from './standing.ts';

export type { HelpLine } from './line.ts';

export type ShownLine = HelpLine & { standing: Standing };

// The directory's countries keep this day; in the Kyrgyz Republic it begins an hour sooner.
const ZONE = 'Asia/Tashkent';

/** The day an instant falls on in the directory's countries, as `YYYY-MM-DD`. */
export function helpDay(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' }).format(instant);
}

/** Every line sure enough to be shown on that day, with what is known of it; those one can write to come first. */
export function shownLines(instant: Date, all?: HelpLine[]): ShownLine[] {
  const today = helpDay(instant);
  const shown = (all ?? directory(today)).flatMap((line) => {
    const standing = standingOf(line, today);
    return standing ? [{ ...line, standing }] : [];
  });
  return shown.sort((one, other) => Number(other.text !== null) - Number(one.text !== null));
}

export function shownIn(country: Country, instant: Date): ShownLine[] {
  return shownLines(instant).filter((line) => line.country === country);
}

let kept: HelpLine[] | undefined;

function directory(today: string): HelpLine[] {
  kept ??= readDirectory(entries, today).lines;
  return kept;
}
