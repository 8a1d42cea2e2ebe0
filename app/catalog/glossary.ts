import { languageTag, type Locale } from '~/i18n/locales.ts';
import { fold } from '~/quizzes/fold.ts';
import type { GlossaryFile } from './library-schema.ts';

export interface GlossaryEntry {
  id: string;
  term: string;
  /** What the term is written in: the language asked for, or English. */
  locale: Locale;
  meaning: string | null;
  /** What the meaning is written in. */
  meaningLocale: Locale;
  /** The same term in the other languages. */
  others: { locale: Locale; term: string }[];
}

/** The terms for readers of a language, in its alphabet; with `sought`, those that name it in any language. */
export function glossaryIn(file: GlossaryFile, locale: Locale, sought = ''): GlossaryEntry[] {
  const wanted = fold(sought);
  const entries = Object.entries(file).flatMap(([id, byLocale]) => {
    const own = byLocale[locale] ?? byLocale.en;
    const words = Object.values(byLocale).flatMap((entry) => [entry.term, entry.meaning ?? '']);
    if (!own || !words.some((word) => fold(word).includes(wanted))) return [];
    return [entryOf(id, byLocale, byLocale[locale] ? locale : 'en')];
  });
  const { compare } = new Intl.Collator(languageTag(locale));
  return entries.sort((a, b) => compare(a.term, b.term));
}

function entryOf(id: string, byLocale: GlossaryFile[string], locale: Locale): GlossaryEntry {
  const meaning = byLocale[locale]?.meaning ?? byLocale.en?.meaning ?? null;
  const others = Object.entries(byLocale) as [Locale, { term: string }][];
  return {
    id,
    term: byLocale[locale]?.term ?? id,
    locale,
    meaning,
    meaningLocale: byLocale[locale]?.meaning ? locale : 'en',
    others: others.filter(([other]) => other !== locale).map(([other, { term }]) => ({ locale: other, term })),
  };
}
