import { languageTag, type Locale } from './locales.ts';

/** A day in words, such as "24 November 2026". `timeZone` as in the IANA list. */
export function formatDay(day: Date, locale: Locale, timeZone = 'UTC'): string {
  return formatterOf(locale, timeZone, { dateStyle: 'long' }).format(day);
}

/** As `formatDay`, for a column of a table: "24 Nov 2026". */
export function formatShortDay(day: Date, locale: Locale, timeZone = 'UTC'): string {
  return formatterOf(locale, timeZone, { dateStyle: 'medium' }).format(day);
}

export function formatDayAndTime(instant: Date, locale: Locale, timeZone = 'UTC'): string {
  return formatterOf(locale, timeZone, { dateStyle: 'long', timeStyle: 'short' }).format(instant);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Each is kept: one takes longer to make than a page to render, and memory that is given back late. */
function formatterOf(locale: Locale, timeZone: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${style.dateStyle} ${style.timeStyle}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(languageTag(locale), { ...style, timeZone });
    formatters.set(key, formatter);
  }
  return formatter;
}
