import { look, type Remark } from './outcome.ts';

const DRESSED: [RegExp, string][] = [
  [/[‘’ʼ`´]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/[‐‑–—−]/g, '-'],
  [/\u00a0/g, ' '],
];

/** What kind of slip stands between what was typed and what should have been; undefined when there is none. */
export function slipIn(typed: string, wanted: string): Remark | undefined {
  const found = bare(typed).trim();
  const right = bare(wanted).trim();
  if (found === right) return undefined;
  if (!found) return look('practice.stillEmpty');
  if (isOtherLayout(found, right)) return look('practice.slipLayout');
  for (const sign of ['@', '.']) {
    if (count(right, sign) > count(found, sign)) return look('practice.slipMissing', { sign });
    if (count(right, sign) < count(found, sign)) return look('practice.slipTooMany', { sign });
  }
  const tight = (text: string) => text.replaceAll(' ', '');
  if (tight(found) === tight(right)) {
    return look(count(found, ' ') > count(right, ' ') ? 'practice.slipSpace' : 'practice.slipNoSpace');
  }
  if (found.toLowerCase() === right.toLowerCase())
    return look('practice.slipCapital', { sign: firstDifference(found, right).wanted });
  const { place, typed: sign, wanted: other } = firstDifference(found, right);
  if (!sign) return look('practice.slipShort', { sign: other });
  if (!other) return look('practice.slipLong', { sign });
  return look('practice.slipSign', { place, sign, wanted: other });
}

/** A phone dresses up quotation marks and dashes by itself; nobody is to be told off for that. */
function bare(text: string): string {
  return DRESSED.reduce((line, [from, to]) => line.replace(from, to), text.normalize('NFC'));
}

/** Whether no letter is of the alphabet that was wanted. */
function isOtherLayout(found: string, right: string): boolean {
  const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u];
  return alphabets.some((alphabet, index) => {
    const other = alphabets[1 - index] ?? alphabet;
    return alphabet.test(right) && !other.test(right) && other.test(found);
  });
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function firstDifference(found: string, right: string): { place: number; typed: string; wanted: string } {
  const some = [...found];
  const others = [...right];
  const index = others.findIndex((sign, at) => sign !== some[at]);
  const at = index < 0 ? others.length : index;
  return { place: at + 1, typed: some[at] ?? '', wanted: others[at] ?? '' };
}
