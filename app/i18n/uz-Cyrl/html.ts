import { allBut, keeping } from './text.ts';

const CODE = '<(?:code|script|style|pre)[ >][^]*?</(?:code|script|style|pre)>';
/** A part that says it is in another language, such as the words on an English button. */
const FOREIGN = '<(?<foreign>[a-z]+)[^>]* lang="(?!uz)[^"]*"[^>]*>[^]*?</\\k<foreign>>';
const TAG = '<[^>]*>';
const ENTITY = '&(?:#x?[\\da-f]+|\\w+);';
const HTML = keeping(CODE, FOREIGN, TAG, ENTITY);
const ATTRIBUTE = keeping(ENTITY);
const SAID = /(?<= (?:alt|title|aria-label|placeholder)=")[^"]*/g;
const WITHIN_A_WORD = /^<\/?(?:a|abbr|b|em|i|mark|span|strong|u)[ >]/;
const ENTITIES: Record<string, string> = { '&#x27;': "'", '&#39;': "'" };

/** HTML as React writes it, with its words in Cyrillic: the text, and what attributes say aloud. */
export function htmlInCyrillic(html: string): string {
  const plain = html.replace(/&#(?:x27|39);/g, (entity) => ENTITIES[entity] ?? entity);
  return allBut(HTML, plain, (piece) => ({
    piece: /^<[a-z]/.test(piece) && !piece.includes('</') ? withSaid(piece) : piece,
    joins: WITHIN_A_WORD.test(piece) && !piece.includes('</', 2),
  }));
}

function withSaid(tag: string): string {
  return tag.replace(SAID, (words) => allBut(ATTRIBUTE, words));
}
