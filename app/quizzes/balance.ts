/** Which form comes before the course, and which after it. */
export type FormOrder = 'AB' | 'BA';

/** The order fewer have had so far; `coin` decides between equals, so that the two stay within one of each other. */
export function nextFormOrder(given: Record<FormOrder, number>, coin: boolean): FormOrder {
  if (given.AB !== given.BA) return given.AB < given.BA ? 'AB' : 'BA';
  return coin ? 'AB' : 'BA';
}
