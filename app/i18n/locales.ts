/** Every language a course or certificate may be in. */
export const LOCALES = ['en', 'ru', 'kk', 'ky', 'uz', 'tk'] as const;
export type Locale = (typeof LOCALES)[number];

/** The languages the interface itself is written in; the others fall back to English. */
export const INTERFACE_LOCALES = ['en', 'ru'] as const satisfies readonly Locale[];
export type InterfaceLocale = (typeof INTERFACE_LOCALES)[number];

export const LOCALE_NAMES: Record<Locale, string> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  ky: 'Кыргызча',
  uz: 'Oʻzbekcha',
  tk: 'Türkmençe',
};

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

export function interfaceLocale(locale: Locale): InterfaceLocale {
  return INTERFACE_LOCALES.find((known) => known === locale) ?? 'en';
}

/** BCP 47, for what the platform formats and sorts. */
export function languageTag(locale: Locale): string {
  if (locale === 'en') return 'en-GB';
  if (locale === 'uz') return 'uz-Latn';
  return locale;
}
