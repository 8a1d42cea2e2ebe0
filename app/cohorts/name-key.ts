import { romanise } from './romanise.ts';

/** Spellings of one sound, in this order: ж zh дж j; х kh x h, and кс ks x; щ ш sh; ч ch; ғ gh g; ё yo е ye ie; й ы y i. */
const SAME_SOUND: [RegExp, string][] = [
  [/dzh|zh|dj/g, 'j'],
  [/shch/g, 'sh'],
  [/kh|x|ks(?!h)/g, 'h'],
  [/ch/g, 'c'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ng/g, 'n'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/y[oe]|ie/g, 'e'],
  [/y/g, 'i'],
  [/(.)\1+/gu, '$1'],
];
/** "Daughter of" and "son of", written apart or with the name before. */
const OF_A_PARENT = /(\S) (kizi|gizi|uli|ulu|ogli|oglu)(?= |$)/g;

/**
 * What the spellings of one name have in common across Latin and Cyrillic, whatever the order of its parts; empty for no
 * name. Two people may share it: it is for asking whether they are one, never for deciding.
 */
export function nameKey(name: string): string {
  const parts = romanise(name)
    .replace(/[\p{Pd}]/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return sounds(sounds(parts).replace(OF_A_PARENT, '$1$2')).split(' ').sort().join(' ');
}

function sounds(text: string): string {
  let heard = text;
  for (let before; before !== heard;) {
    before = heard;
    for (const [spellings, sound] of SAME_SOUND) heard = heard.replace(spellings, sound);
  }
  return heard;
}
