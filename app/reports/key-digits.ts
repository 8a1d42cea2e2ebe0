const DIGITS = 40;
const GROUP = 5;

/** A key’s thumbprint as digits, which are the same in every language, in groups to be read out over the phone. */
export function keyDigits(thumbprint: Uint8Array): string {
  const number = BigInt(`0x${Buffer.from(thumbprint).toString('hex')}`) % 10n ** BigInt(DIGITS);
  return grouped(number.toString().padStart(DIGITS, '0'));
}

/** What somebody wrote down of it; null where these are not so many digits. */
export function heardDigits(typed: string): string | null {
  const digits = typed.replace(/[\s.,‐-―-]/g, '');
  return new RegExp(String.raw`^\d{${DIGITS}}$`).test(digits) ? grouped(digits) : null;
}

function grouped(digits: string): string {
  return digits.replace(new RegExp(String.raw`\d{${GROUP}}(?=\d)`, 'g'), '$& ');
}
