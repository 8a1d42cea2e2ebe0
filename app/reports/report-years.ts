import { boundsOf, quartersIn, quartersOf, yearOf } from './quarter.ts';

const BACK = 3;

/** The years to choose from, the present one first; whoever asks for none gets the one with the last quarter that is over. */
export function reportYears(
  { now, timeZone }: { now: Date; timeZone: string },
  yearStarts: number,
): { years: number[]; usual: number } {
  const present = yearOf(quartersIn(timeZone)(now), yearStarts);
  const [first = ''] = quartersOf(present, yearStarts);
  const hasOneBehind = boundsOf(first, timeZone).until <= now;
  return {
    years: Array.from({ length: BACK }, (_, back) => present - back),
    usual: hasOneBehind ? present : present - 1,
  };
}
