import { fold } from './fold.ts';

const SHORTEST_STEM = 4;

// Endings that bend a noun or a verb without making another word of it. Russian adjective endings are left out on
// purpose: «долгий» (long) must not meet «долг» (debt). What goes unmatched is read by a person.
const ENDINGS = [
  ...['ings', 'ing', "'s", 'es', 'ed', 's', 'e'],
  ...['ями', 'ами', 'ях', 'ах', 'ям', 'ам', 'ем', 'ом', 'ей', 'ев', 'ов', 'а', 'я', 'у', 'ю', 'ы', 'и', 'е'],
  ...['лар', 'лер', 'лор', 'лөр', 'дар', 'дер', 'дор', 'дөр', 'тар', 'тер', 'тор', 'төр', 'lar', 'ler'],
].sort((one, other) => other.length - one.length);

/** Whether the words of `phrase` stand in `text` one after another, in any of their usual endings. */
export function names(text: string, phrase: string): boolean {
  const said = stems(text);
  const sought = stems(phrase);
  return sought.length > 0 && said.some((_, start) => sought.every((word, offset) => said[start + offset] === word));
}

function stems(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .filter(Boolean)
    .map(stem);
}

function stem(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
  return ending ? word.slice(0, -ending.length) : word;
}
