export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';
export type Delimiter = ',' | ';' | '\t';

const MARKS: [number[], Encoding][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** How workbooks and pages begin: archives (xlsx, ods), old Excel and Word, PDF. */
const NOT_TEXT = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];
const DELIMITERS: Delimiter[] = ['\t', ';', ','];

/** The letters of a file, and how they were taken; null for what is no text. What is not UTF-8 is taken as Windows-1251. */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  if (NOT_TEXT.some((start) => beginsWith(bytes, start))) return null;
  const meant = MARKS.find(([mark]) => beginsWith(bytes, mark))?.[1] ?? wideWithoutMark(bytes) ?? 'utf-8';
  for (const encoding of [meant, 'windows-1251'] as const) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return text.includes('\0') ? null : { text, encoding };
  }
  return null;
}

/** What parts the cells, by the first line that says something; Excel's own `sep=;` line is taken off. */
export function findDelimiter(text: string): { text: string; delimiter: Delimiter } {
  const told = /^\s*sep=([,;\t])\r?\n?/i.exec(text);
  if (told) return { text: text.slice(told[0].length), delimiter: told[1] as Delimiter };
  const line = /^.*\S.*$/m.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (delimiter: Delimiter) => line.split(delimiter).length;
  const [most = ','] = [...DELIMITERS].sort((a, b) => count(b) - count(a));
  return { text, delimiter: count(most) > 1 ? most : ',' };
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** In UTF-16, commas and line ends have a zero beside them, always on the same side; no other text has zeros. */
function wideWithoutMark(bytes: Uint8Array): Encoding | undefined {
  const start = bytes.subarray(0, 4_000);
  const [even, odd] = [0, 1].map((side) => start.filter((byte, index) => byte === 0 && index % 2 === side).length);
  if (!even && !odd) return undefined;
  return (odd ?? 0) > (even ?? 0) ? 'utf-16le' : 'utf-16be';
}

function beginsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
