/** One line of text as typed: NFC, single spaces, without control, bidi and invisible characters. */
export function plainText(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}
