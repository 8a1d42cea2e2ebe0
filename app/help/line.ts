import { inScriptOf } from '~/i18n/derived.ts';
import { writtenAs, type Locale, type WrittenLocale } from '~/i18n/locales.ts';

export const COUNTRIES = ['KZ', 'KG', 'UZ', 'TM'] as const;
export type Country = (typeof COUNTRIES)[number];

/** A text in English, and in as many other languages as somebody wrote it in. */
export type Words = { en: string } & Partial<Record<WrittenLocale, string>>;

/** A line somebody can call or write to. Numbers come from a named source; what is not known is null. */
export interface HelpLine {
  country: Country;
  number: string;
  kind: 'emergency' | 'talk';
  name: Words;
  hours: string | null;
  /** In which it answers. */
  languages: WrittenLocale[] | null;
  cost: 'free' | 'paid' | null;
  /** How one can write instead of calling: by what, and to which number where it is another. */
  text: { how: string | null; to: string | null } | null;
  /** What the line has to pass on, and to whom; read before calling. */
  mustReport: Words | null;
  note: Words | null;
  /** How sure the source makes us, before anybody called. */
  confidence: 'high' | 'medium';
  /** `date` as exact as the source gives it: `2025-11-06`, `2025-11` or `2025`. */
  source: { name: Words; date: string };
  /** `YYYY-MM-DD` of the last live call, and the role of who made it. */
  verifiedOn: string | null;
  verifiedBy: string | null;
}

/** In `locale`, or in English. */
export function wordsIn(words: Words, locale: Locale): { text: string; lang: Locale } {
  const own = words[writtenAs(locale)];
  return own ? { text: inScriptOf(locale, own), lang: locale } : { text: words.en, lang: 'en' };
}
