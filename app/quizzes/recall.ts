import type { QuestionOf, QuestionText, Recalled } from './question.ts';
import { names } from './words.ts';

/** Gives each entry a concept it names, so that together they name as many different ones as they can. */
export function matchRecalled(question: QuestionOf<'recall'>, texts: QuestionText[], entries: string[]): Recalled[] {
  const named = entries.map((entry) => conceptsNamed(question, texts, entry));
  const chosen = distinctConcepts(named);
  return entries.map((text, entry) => ({ text, concept: chosen.get(entry) ?? named[entry]?.[0] ?? null }));
}

function conceptsNamed(question: QuestionOf<'recall'>, texts: QuestionText[], entry: string): string[] {
  return question.concepts
    .map((concept) => ({ concept, weight: longestPhrase(texts, concept, entry) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ concept }) => concept);
}

/** The length of the longest phrase for the concept that the entry contains; 0 when it contains none. */
function longestPhrase(texts: QuestionText[], concept: string, entry: string): number {
  const phrases = texts.flatMap((text) => {
    const words = text.concepts?.[concept];
    return words ? [words.label, ...words.accept] : [];
  });
  return Math.max(0, ...phrases.filter((phrase) => names(entry, phrase)).map((phrase) => phrase.length));
}

/** Entry → concept, no concept twice, as many as possible (augmenting paths), whatever the order of the entries. */
function distinctConcepts(named: string[][]): Map<number, string> {
  const entryOf = new Map<string, number>();
  const place = (entry: number, tried: Set<string>): boolean =>
    (named[entry] ?? []).some((concept) => {
      if (tried.has(concept)) return false;
      tried.add(concept);
      const holder = entryOf.get(concept);
      if (holder !== undefined && !place(holder, tried)) return false;
      entryOf.set(concept, entry);
      return true;
    });
  named.forEach((_, entry) => place(entry, new Set()));
  return new Map([...entryOf].map(([concept, entry]) => [entry, concept]));
}
