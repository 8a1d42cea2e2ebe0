import type { Response } from './question.ts';

// Twice what a form takes, since a letter outside the basic plane is two units long.
const LONGEST_TEXT = 400;
const MOST_PARTS = 50;

/** Whether a value read back from storage is an answer at all; whether it fits its question is for grading. */
export function isResponse(value: unknown): value is Response {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'single':
      return isText(value.choice);
    case 'multiple':
      return isList(value.choices);
    case 'truefalse':
      return typeof value.value === 'boolean';
    case 'order':
      return isList(value.sequence) && (value.positions === undefined || isMap(value.positions, Number.isInteger));
    case 'match':
      return isMap(value.pairs, isText);
    case 'number':
    case 'text':
      return isText(value.text);
    case 'recall':
      return isList(value.entries);
    default:
      return false;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MOST_PARTS && value.every(isText);
}

function isMap(value: unknown, isPart: (part: unknown) => boolean): boolean {
  if (!isRecord(value)) return false;
  const parts = Object.entries(value);
  return parts.length <= MOST_PARTS && parts.every(([name, part]) => isText(name) && isPart(part));
}
