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
  if (bytes.length < SYMBOLS) throw new RangeError(`${SYMBOLS} random bytes are needed, not ${bytes.length}`);
  const symbols = Array.from(bytes.subarray(0, SYMBOLS), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return symbols.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-');
}

/** What a typed code means, without its dashes and slips, or null where it cannot be one. */
export function readRecoveryCode(typed: string): string | null {
  if (typed.length > 20 * SYMBOLS) return null;
  const symbols = [
    ...typed
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ];
  const read = symbols.map((symbol) => CYRILLIC[symbol] ?? MISTAKEN[symbol] ?? symbol).join('');
  return new RegExp(`^[${ALPHABET}]{${SYMBOLS}}$`).test(read) ? read : null;
}
