// U+0060, acute, modifier letters, single quotes, primes, full width: whatever a keyboard gives where ' was meant.
const FORMS = /[`´ʹʻʼʽʾʿˈˊˋ՚‘’‛′‵ꞌꞋ＇｀]/gu;

/** One form for every apostrophe, so that "Oʻtkir" can be typed on any layout. */
export function foldApostrophes(text: string): string {
  return text.replace(FORMS, "'");
}
