import { foldApostrophes } from '~/accounts/apostrophe.ts';

/** Letters and figures of a heading or a word alone, so that capitals, spaces, dots and apostrophes do not matter. */
export function bareWord(typed: string): string {
  return foldApostrophes(typed.slice(0, 200).normalize('NFKC'))
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
