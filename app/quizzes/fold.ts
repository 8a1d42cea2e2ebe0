const APOSTROPHES = /[ʻʼʹʾʿˈ’‘‛′`´＇]/gu;
const AROUND = /^[\p{P}\s]+|[\p{P}\s]+$/gu;

/** Two ways of typing the same words fold to the same text. Folding twice changes nothing more. */
export function fold(text: string): string {
  const folded = foldOnce(text);
  return folded === text ? folded : fold(folded);
}

// Apostrophes first: NFKC would turn ´ into a space and an accent.
function foldOnce(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replaceAll('ё', 'е')
    .replace(/\s+/gu, ' ')
    .replace(AROUND, '');
}
