/** Crockford's base 32: no I, L, O or U to mistake. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SYMBOLS = 28;
const GROUP = 4;
const MISTAKEN: Record<string, string> = { O: '0', I: '1', L: '1' };
/** The same shapes on a Russian layout. */
const CYRILLIC: Record<string, string> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: '0',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  З: '3',
};

/** 28 symbols, 140 bits, from at least as many random bytes: `7K3M-…`, seven groups of four. */
export function spellRecoveryCode(bytes: Uint8Array): string {
  return spellCode(bytes, SYMBOLS);
}

/** What a typed code means, without its dashes and slips, or null where it cannot be one. */
export function readRecoveryCode(typed: string): string | null {
  return readCode(typed, SYMBOLS);
}

/** So many symbols in groups of four, five bits each, from at least as many random bytes. */
export function spellCode(bytes: Uint8Array, length: number): string {
  if (bytes.length < length) throw new RangeError(`${length} random bytes are needed, not ${bytes.length}`);
  const symbols = Array.from(bytes.subarray(0, length), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return symbols.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-');
}

/** As `readRecoveryCode`, for a code of so many symbols. */
export function readCode(typed: string, length: number): string | null {
  if (typed.length > 20 * length) return null;
  const symbols = [
    ...typed
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ];
  const read = symbols.map((symbol) => CYRILLIC[symbol] ?? MISTAKEN[symbol] ?? symbol).join('');
  return new RegExp(`^[${ALPHABET}]{${length}}$`).test(read) ? read : null;
}
