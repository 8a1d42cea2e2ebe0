import { foldApostrophes } from './apostrophe.ts';

export type UsernameProblem =
  'usernameMissing' | 'usernameShort' | 'usernameLong' | 'usernameLetters' | 'usernameMixed';

const SHORTEST = 3;
const LONGEST = 40;
const ALLOWED = /^(?:\p{L}\p{M}{0,2}|[\p{Nd}._'-])+$/u;
const SOMETHING = /[\p{L}\p{Nd}]/u;
const LATIN = /\p{Script=Latin}/u;
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * What two spellings of one username have in common: NFKC, trimmed, lower case, one apostrophe.
 * ё and е stay apart: they are two letters of the same layout, and folding them would merge people.
 */
export function usernameKey(typed: string): string {
  let key = typed;
  for (let previous; previous !== key;) {
    previous = key;
    key = tidyUsername(key).toLowerCase();
  }
  return key;
}

/** As it is kept and shown: the person's own capitals. */
export function tidyUsername(typed: string): string {
  return foldApostrophes(foldApostrophes(typed).normalize('NFKC')).trim();
}

/** Why nobody can have this username, or null. */
export function usernameProblem(typed: string): UsernameProblem | null {
  const key = typed.length > 10 * LONGEST ? typed : usernameKey(typed);
  const length = [...key].length;
  if (length === 0) return 'usernameMissing';
  if (length < SHORTEST) return 'usernameShort';
  if (length > LONGEST) return 'usernameLong';
  if (!ALLOWED.test(key) || !SOMETHING.test(key)) return 'usernameLetters';
  if (LATIN.test(key) && LOOKALIKE.test(key)) return 'usernameMixed';
  return null;
}
