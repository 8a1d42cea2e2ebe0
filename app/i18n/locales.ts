/** Every language of the interface, of courses and of certificates. */
export const LOCALES = ['en', 'ru', 'kk', 'ky', 'uz', 'uz-Cyrl', 'tk'] as const;
export type Locale = (typeof LOCALES)[number];

/** Whose words no native reader has signed yet. */
export const DRAFT_LOCALES: readonly Locale[] = ['kk', 'ky', 'uz', 'uz-Cyrl', 'tk'];

/** A locale nobody writes → the one whose words it holds, in another script. */
const WRITTEN_AS = { 'uz-Cyrl': 'uz' } as const satisfies Partial<Record<Locale, Locale>>;
export type DerivedLocale = keyof typeof WRITTEN_AS;
export type WrittenLocale = Exclude<Locale, DerivedLocale>;

export function isDerived(locale: Locale): locale is DerivedLocale {
  return locale in WRITTEN_AS;
}

/** The language somebody writes the words of `locale` in. */
export function writtenAs(locale: Locale): WrittenLocale {
  return isDerived(locale) ? WRITTEN_AS[locale] : locale;
}

/** What a course, a question or a term may be written in. */
export const WRITTEN_LOCALES = LOCALES.filter((locale): locale is WrittenLocale => !isDerived(locale));

export const LOCALE_NAMES: Record<Locale, string> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  ky: 'Кыргызча',
  uz: 'Oʻzbekcha',
  'uz-Cyrl': 'Ўзбекча',
  tk: 'Türkmençe',
};

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

/** What is kept of a person's language, or English where it is none that we speak. */
export function asLocale(kept: string): Locale {
  return isLocale(kept) ? kept : 'en';
}

/** BCP 47, for what the platform formats and sorts. */
export function languageTag(locale: Locale): string {
  if (locale === 'en') return 'en-GB';
  if (locale === 'uz') return 'uz-Latn';
  return locale;
}
