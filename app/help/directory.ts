import entries from './directory.json';

/** A line somebody can call or write to. Numbers come from a named source; only a live call makes one show. */
export interface HelpLine {
  country: 'KZ' | 'KG' | 'UZ' | 'TM';
  number: string;
  kind: 'emergency' | 'talk';
  name: Record<'en' | 'ru', string>;
  hours: string | null;
  free: boolean | null;
  /** Whether one can write instead of calling. */
  text: boolean;
  /** What the line may have to pass on, and to whom; read before calling. */
  mustReport: Record<'en' | 'ru', string> | null;
  source: string;
  /** `YYYY-MM-DD` of the last live call, and the role of who made it. */
  verifiedOn: string | null;
  verifiedBy: string | null;
}

const FRESH_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The lines that a person called and found working in the 90 days before `today`. */
export function shownLines(today: Date, all: HelpLine[] = entries as HelpLine[]): HelpLine[] {
  return all.filter((line) => {
    if (!line.verifiedOn || !line.verifiedBy) return false;
    const age = today.getTime() - new Date(`${line.verifiedOn}T00:00:00Z`).getTime();
    return age >= 0 && age <= FRESH_DAYS * DAY_MS;
  });
}
