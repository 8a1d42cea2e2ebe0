/** The smallest count that is shown; 0 is shown too, since it describes nobody. */
export const SMALLEST = 5;

export function isSmall(count: number): boolean {
  return count !== 0 && Math.abs(count) < SMALLEST;
}

/** One hidden cell of a line, or several hidden as one. */
export interface HiddenPart {
  value: number;
  /** How many cells of more than 0 it is made of. */
  parts: number;
}

/**
 * Whether what is hidden in a line stays hidden from whoever subtracts the rest from the total: nothing, or at least two
 * cells with a sum of at least 5, which are not all 1.
 */
export function isSafeLine(hidden: HiddenPart[]): boolean {
  const some = hidden.filter(({ value }) => value !== 0);
  if (some.length === 0) return true;
  const sum = some.reduce((total, { value }) => total + Math.abs(value), 0);
  const parts = some.reduce((total, part) => total + part.parts, 0);
  return some.length > 1 && sum >= SMALLEST && sum > parts;
}
