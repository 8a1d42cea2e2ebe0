import { foldApostrophes } from './apostrophe.ts';
import { usernameKey } from './username.ts';

export type PassphraseProblem =
  'passphraseMissing' | 'passphraseShort' | 'passphraseLong' | 'passphraseIsUsername' | 'passphraseTrivial';

export const SHORTEST_PASSPHRASE = 10;
export const LONGEST_PASSPHRASE = 200;
const FEWEST_DIFFERENT = 4;

const ROWS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  'qwertyuiopasdfghjklzxcvbnm',
  'йцукенгшщзхъфывапролджэячсмитьбю',
];
const OBVIOUS = ['password', 'passphrase', 'passw0rd', 'пароль', 'парольнаяфраза', 'құпиясөз', 'сырсөз', 'parol'];

/** The form that is hashed: NFKC, one apostrophe, without the space that a phone's keyboard adds at the end. */
export function foldPassphrase(typed: string): string {
  return foldApostrophes(foldApostrophes(typed).normalize('NFKC')).trim();
}

/** Why this is not safe enough as a passphrase of `username`, or null. */
export function passphraseProblem(typed: string, username: string): PassphraseProblem | null {
  if (typed.length > 4 * LONGEST_PASSPHRASE) return 'passphraseLong';
  const folded = foldPassphrase(typed);
  const length = [...folded].length;
  if (length === 0) return 'passphraseMissing';
  if (length < SHORTEST_PASSPHRASE) return 'passphraseShort';
  if (length > LONGEST_PASSPHRASE) return 'passphraseLong';
  if (repeats(usernameKey(folded), usernameKey(username))) return 'passphraseIsUsername';
  return isTrivial(folded.toLowerCase()) ? 'passphraseTrivial' : null;
}

function repeats(text: string, part: string): boolean {
  return part.length > 0 && text.replaceAll(part, '').replace(/[\P{L}]/gu, '') === '' && text.includes(part);
}

function isTrivial(text: string): boolean {
  const letters = text.replace(/[^\p{L}\p{Nd}]/gu, '');
  if (new Set(letters).size < FEWEST_DIFFERENT) return true;
  if (ROWS.some((row) => row.includes(letters) || reversed(row).includes(letters))) return true;
  const words = text.replace(/[^\p{L}0]/gu, '').replace(/^0+|0+$/g, '');
  return OBVIOUS.some((word) => repeats(words, word)) || OBVIOUS.includes(letters);
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
