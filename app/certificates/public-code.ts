/** Crockford's base 32. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const LENGTH = 28;
const GROUP = 4;

/** What was typed, as a code is kept: capitals, no spaces or dashes, O as 0, I and L as 1. */
export function foldPublicCode(typed: string): string {
  return typed
    .slice(0, 200)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

export function isPublicCode(folded: string): boolean {
  return folded.length === LENGTH && [...folded].every((character) => ALPHABET.includes(character));
}

/** As it is printed and read aloud: `7Q2K-…`, groups of four. */
export function groupCode(code: string): string {
  return code.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? '';
}

export function checkAddress(origin: string, code: string): string {
  return `${origin}/verify/${groupCode(code)}`;
}
