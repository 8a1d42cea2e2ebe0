import kept from './kept.json';
import { inCyrillic } from './letters.ts';

const ENDINGS = 'org|com|net|int|gov|edu|info|example|test|uz|kz|kg|tm|tj|ru';
const FILES = 'json|pdf|csv|xlsx?|docx?|pptx?|odt|txt|zip|jpe?g|png|svg|mp[34]|html';
const ROMAN = '(?=[IVXLC]{2})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})';

const KEPT = [
  '`[^`]*`',
  String.raw`https?://[^\s<>"“”«»]+`,
  String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
  String.raw`(?<![\p{L}\d.-])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:${ENDINGS})(?![\p{L}\d])(?:/[^\s<>"“”«»]*)?`,
  String.raw`(?:(?<![\w-])[a-z\d-]+)?\.(?:${FILES})(?![\p{L}\d])`,
  // A formula, an address of ours, a code such as B2 or ABCD-1234.
  String.raw`=[A-Z\d(][A-Z\d():;,.+*/-]*`,
  String.raw`(?<![\p{L}\d/<.])/[a-z][a-z\d/-]*`,
  String.raw`(?<!\p{L})[A-Z]{1,5}-?\d[A-Z\d]*(?:-[A-Z\d]+)*(?!\p{L})`,
  String.raw`(?<![\p{L}ʻʼ])${ROMAN}(?![\p{L}ʻʼ])`,
  String.raw`(?<![\p{L}\d_])[a-z]+(?:_[a-z]+)+(?![\p{L}_])`,
  ...kept.phrases,
  String.raw`(?<!\p{L})(?:${kept.abbreviations.join('|')})(?!\p{Lu})`,
  String.raw`(?<!\p{L})(?:${kept.names.join('|')})(?=(?:${kept.endings.join('|')})*(?![\p{L}ʻʼ]))`,
  // The two forms of a test, which are A and B in every language.
  String.raw`(?<![\p{L}ʻʼ])[AB](?= (?:variant|вариант))`,
  // Of one letter: a quantity, such as r.
  String.raw`(?<![\p{L}ʻʼ])[npr](?![\p{L}ʻʼ'’-])`,
  // A word that has w, or c without h, is not Uzbek, nor is what it begins: World Vision.
  String.raw`(?<![\p{L}ʻʼ])[A-Za-z]*(?:[wW]|c(?!h)|C(?![hH]))[A-Za-z]*(?: [A-Z][a-z]+)*`,
];

/** A pattern that finds what stays as it is; `first` goes before the rest. */
export function keeping(...first: string[]): RegExp {
  return new RegExp([...first, ...KEPT].join('|'), 'gu');
}

const PLAIN = keeping();

/** Uzbek text in Cyrillic. Names, codes, addresses and formulas in it stay as they are, and so does what is Cyrillic already. */
export function textInCyrillic(text: string): string {
  return allBut(PLAIN, text);
}

/** `instead` says what a kept piece becomes, and whether the word before it goes on behind it. */
export function allBut(
  pattern: RegExp,
  text: string,
  instead = (piece: string): { piece: string; joins: boolean } => ({ piece, joins: false }),
): string {
  let written = '';
  let before = '';
  let done = 0;
  for (const found of text.matchAll(pattern)) {
    const between = text.slice(done, found.index);
    written += inCyrillic(between, before);
    const { piece, joins } = instead(found[0]);
    written += piece;
    before = joins ? (between.at(-1) ?? before) : (piece.at(-1) ?? '');
    done = found.index + found[0].length;
  }
  return written + inCyrillic(text.slice(done), before);
}
