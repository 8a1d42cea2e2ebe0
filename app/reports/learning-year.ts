import { boundsOf, quartersIn, quartersOf, yearOf, type Quarter } from './quarter.ts';

/** As the donor’s, and as the indicators of gain say: a year begins in October, and is named by the year it ends in. */
const YEAR_STARTS = 10;

export interface LearningYear {
  year: number;
  /** Its quarters by their first days, in order. */
  quarters: Quarter[];
  /** How many of them are over. Results count once their quarter is: else one look and the next could be subtracted. */
  over: number;
  bounds: [Date, Date, Date, Date, Date];
}

export function learningYear(year: number, { now, timeZone }: { now: Date; timeZone: string }): LearningYear {
  const quarters = quartersOf(year, YEAR_STARTS);
  const spans = quarters.map((quarter) => boundsOf(quarter, timeZone));
  const [first, second, third, fourth] = spans.map(({ from }) => from) as [Date, Date, Date, Date];
  const until = spans.at(-1)?.until ?? fourth;
  const over = spans.filter((span) => span.until <= now).length;
  return { year, quarters, over, bounds: [first, second, third, fourth, until] };
}

/** The years to choose from, the present one first; whoever asks for none gets the last that has a quarter behind it. */
export function learningYears({ now, timeZone }: { now: Date; timeZone: string }): { years: number[]; usual: number } {
  const present = yearOf(quartersIn(timeZone)(now), YEAR_STARTS);
  const { over } = learningYear(present, { now, timeZone });
  return { years: [present, present - 1, present - 2], usual: over > 0 ? present : present - 1 };
}
