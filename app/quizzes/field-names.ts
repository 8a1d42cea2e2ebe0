/** Spare boxes beside the `ask` of a recall question. */
const SPARE_ENTRIES = 2;

export const LONGEST_ENTRY = 200;

export function fieldName(questionId: string): string {
  return `q.${questionId}`;
}

/** The field of one option (order, match) or of one entry (recall). */
export function partName(questionId: string, part: string | number): string {
  return `q.${questionId}.${part}`;
}

export function entryCount(ask: number): number {
  return ask + SPARE_ENTRIES;
}
