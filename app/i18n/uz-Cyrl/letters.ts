import table from './letters.json';
import spellings from './spellings.json';

const LETTERS: Record<string, string> = table.letters;
const SPELLINGS = new Map(
  [spellings.anywhere, spellings.start, spellings.whole].flatMap((words) => Object.entries<string>(words)),
);

/** As the Latin alphabet has them, after `withSigns`. */
const LETTER = '[A-Za-zʻʼ]';
const NOT_AFTER = `(?<!${LETTER})`;
const NOT_BEFORE = `(?!${LETTER})`;
const RULES = new RegExp(
  [
    `(?<spelling>${NOT_AFTER}${oneOf(spellings.whole)}${NOT_BEFORE}|${NOT_AFTER}${oneOf(spellings.start)}|${oneOf(spellings.anywhere)})`,
    `(?<apart>t(?=${anyOf(spellings.apart.stems)}|${anyOf(spellings.apart.endings)}${anyOf(spellings.apart.further)}*${NOT_BEFORE}))`,
    // Isʼhoq: the sign only keeps two letters apart.
    '(?<parted>s)ʼ(?=h)',
    // Vyetnam: the CLDR writes ье as ye too.
    `(?<soft>(?<=[bdfghjklmnpqrstvxz])ye)`,
    '(?<letters>[og]ʻ|sh|ch|y[eua]|yo(?!ʻ)|ts|[a-zʼ])',
  ].join('|'),
  'gi',
);

/** Uzbek in Latin letters, in Cyrillic; all of `text`, so keep from it what is not Uzbek. `before`: the letter before it. */
export function inCyrillic(text: string, before = ''): string {
  return withSigns(text).replace(RULES, (found: string, ...rest: unknown[]) => {
    const [groups, whole, at] = [rest.pop(), rest.pop(), rest.pop()] as [Record<string, string>, string, number];
    if (groups['spelling'] !== undefined) return inCaseOf(found, SPELLINGS.get(found.toLowerCase()) ?? found);
    const around = { before: whole[at - 1] ?? before, after: whole[at + found.length] ?? '' };
    if (groups['soft'] !== undefined) return inCaseOf(found, 'ье');
    return letterOf(groups['parted'] ?? found, around);
  });
}

function letterOf(latin: string, { before, after }: { before: string; after: string }): string {
  const letter = LETTERS[latin] ?? LETTERS[latin.toLowerCase()] ?? latin;
  // The CLDR writes э wherever Latin has e, though its own way back makes that ye after all but a consonant.
  if (letter.toLowerCase() === 'э' && isConsonant(before)) return latin === 'E' ? 'Е' : 'е';
  if (letter === 'Ъ' && (isSmall(before) || isSmall(after))) return 'ъ';
  return letter;
}

function isConsonant(letter: string): boolean {
  return /^\p{L}$/u.test(letter) && !/[aeiouʻʼаеёиоуўэюяъ]/i.test(letter);
}

function isSmall(letter: string): boolean {
  return /^\p{Ll}$/u.test(letter);
}

/** What people type for ʻ and ʼ, as the alphabet has them. */
export function withSigns(text: string): string {
  return text
    .replace(/(?<=[og])['‘’`](?=[a-z])/gi, 'ʻ')
    .replace(/(?<!['‘][a-z'‘’]*)(?<=[og])['‘’`]/gi, 'ʻ')
    .replace(/(?<=[a-zʻ])['‘’`](?=[a-z])/gi, 'ʼ')
    .replace(/(?<=[a-fh-np-z])ʻ/gi, 'ʼ');
}

function inCaseOf(latin: string, cyrillic: string): string {
  if (latin === latin.toUpperCase()) return cyrillic.toUpperCase();
  const [first = ''] = latin;
  return first === first.toUpperCase() ? cyrillic.charAt(0).toUpperCase() + cyrillic.slice(1) : cyrillic;
}

function oneOf(words: Record<string, string>): string {
  return anyOf(Object.keys(words));
}

function anyOf(words: string[]): string {
  return `(?:${words.join('|')})`;
}
