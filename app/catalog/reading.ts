const SHAMING: Record<string, RegExp> = {
  en: /\b(sex slaves?|slaves?|sold girls?|prostitutes?|illegal migrants?)\b/giu,
  ru: /(?<!\p{L})(раб(ы|ов|ыня|ынь|ыни)|проститут\p{L}*|нелегальн\p{L}* мигрант\p{L}*)(?!\p{L})/giu,
  kk: /(?<!\p{L})(құл|құлдар|жезөкше\p{L}*|заңсыз мигрант\p{L}*)(?!\p{L})/giu,
  ky: /(?<!\p{L})(кул|кулдар|сойку\p{L}*|мыйзамсыз мигрант\p{L}*)(?!\p{L})/giu,
  uz: /(?<!\p{L})(qullar|fohisha\p{L}*|noqonuniy migrant\p{L}*)(?!\p{L})/giu,
  tk: /(?<!\p{L})(gullar|jelep\p{L}*|bikanun migrant\p{L}*)(?!\p{L})/giu,
};

/** How many words the prose of a lesson has to a sentence; tables, tags and titles are left out. */
export function wordsASentence(body: string): number {
  const prose = body
    .split('\n')
    .filter((line) => !/^\s*(\||#|<|\{)/.test(line))
    .join('\n')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\]\([^)]*\)/g, '] ');
  const sentences = prose
    .split(/[.!?…]+(?=[\s”»"*)]|$)|\n\s*\n|\n\s*(?:[-*]|\d+\.)\s/u)
    .map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’ʼʻ'-]*/gu)?.length ?? 0)
    .filter((words) => words > 0);
  return sentences.length === 0 ? 0 : sentences.reduce((sum, words) => sum + words, 0) / sentences.length;
}

/** Words that shame people, with the line they stand in. */
export function shamingWords(body: string, locale: string): { line: number; word: string }[] {
  const pattern = SHAMING[locale];
  if (!pattern) return [];
  return body
    .split('\n')
    .flatMap((text, index) => [...text.matchAll(pattern)].map(([word]) => ({ line: index + 1, word })));
}
