import { languageTag, type Locale } from '~/i18n/locales.ts';

const formatters = new Map<Locale, Intl.NumberFormat>();

/** As people there write it: 2,058,000 or 2 058 000. */
export function formatNumber(value: number, locale: Locale): string {
  const formatter = formatters.get(locale) ?? new Intl.NumberFormat(languageTag(locale));
  formatters.set(locale, formatter);
  return formatter.format(value);
}
