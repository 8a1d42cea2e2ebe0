export type NameProblem =
  'nameMissing' | 'nameShort' | 'nameLong' | 'nameHidden' | 'nameLetters' | 'nameUnprintable' | 'latinLetters';
export type LineProblem = 'lineLong' | 'lineHidden' | 'lineUnprintable';
type Checked<Problem> = { value: string } | { problem: Problem };

const SHORTEST = 2;
const LONGEST = 120;
/** Control, bidirectional and other characters that nobody sees. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
const NAME = /^\p{L}[\p{L}\p{M} .'’‘ʼʻ`´‐‑-]*$/u;
/** More marks than a letter of any of our alphabets carries. */
const HEAP_OF_MARKS = /\p{M}{3}/u;
const LATIN = /^[\p{Script=Latin}\p{M} .'’‘ʼʻ`´‐‑-]+$/u;

/** Tells which characters cannot be printed; given from outside, since that is for the fonts to say. */
export type Unprintable = (text: string) => string[];

/** A name as it will be printed: its own letters, untouched but for spaces. Nothing is transliterated. */
export function checkName(typed: string, unprintable: Unprintable): Checked<NameProblem> {
  const name = tidy(typed);
  if (name === '') return { problem: 'nameMissing' };
  if (HIDDEN.test(name)) return { problem: 'nameHidden' };
  if ([...name].length > LONGEST) return { problem: 'nameLong' };
  if (!NAME.test(name) || HEAP_OF_MARKS.test(name)) return { problem: 'nameLetters' };
  if ([...name].length < SHORTEST) return { problem: 'nameShort' };
  return unprintable(name).length > 0 ? { problem: 'nameUnprintable' } : { value: name };
}

/** The name as in the passport; empty where nobody wishes it. */
export function checkLatinName(typed: string, unprintable: Unprintable): Checked<NameProblem> {
  if (tidy(typed) === '') return { value: '' };
  const checked = checkName(typed, unprintable);
  if ('problem' in checked) return checked;
  return LATIN.test(checked.value) ? checked : { problem: 'latinLetters' };
}

/** A rank or an institution: one line of text, or nothing. */
export function checkLine(typed: string, unprintable: Unprintable): Checked<LineProblem> {
  const line = tidy(typed);
  if (HIDDEN.test(line)) return { problem: 'lineHidden' };
  if ([...line].length > LONGEST) return { problem: 'lineLong' };
  return unprintable(line).length > 0 || HEAP_OF_MARKS.test(line) ? { problem: 'lineUnprintable' } : { value: line };
}

function tidy(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/\p{Zs}+/gu, ' ')
    .trim();
}
