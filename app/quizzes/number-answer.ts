const ARABIC_DIGITS = /[٠-٩۰-۹]/gu;

/** The number somebody typed, or undefined. A comma and a point both begin the decimals; spaces count for nothing. */
export function readNumber(typed: string): number | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[−‐–]/u, '-')
    .replace(/[,٫]/u, '.');
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

export function isWithin(value: number, key: number, tolerance: number): boolean {
  // 0.4 − 0.3 is a little more than 0.1 in binary.
  const rounding = 1e-9 * Math.max(1, Math.abs(key));
  return Math.abs(value - key) <= tolerance + rounding;
}
