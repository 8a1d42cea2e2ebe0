import type { Indicator } from './indicator.ts';

/** Whether two definitions count the same, in whatever words. */
export function countsAlike(one: Indicator, other: Indicator): boolean {
  return ruleOf(one) === ruleOf(other);
}

function ruleOf({ code, measure, courses, sectors, ruleVersion, yearStarts, atLeast }: Indicator): string {
  return JSON.stringify([code, measure, [...courses].sort(), [...sectors].sort(), ruleVersion, yearStarts, atLeast]);
}
