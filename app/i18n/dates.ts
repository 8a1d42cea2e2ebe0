import type { Locale } from './locales.ts';

/** A day in words, such as "24 November 2026". `timeZone` as in the IANA list. */
export function formatDay(day: Date, locale: Locale, timeZone = 'UTC'): string {
  return new Intl.DateTimeFormat(tag(locale), { dateStyle: 'long', timeZone }).format(day);
}

export function formatDayAndTime(instant: Date, locale: Locale, timeZone = 'UTC'): string {
  return new Intl.DateTimeFormat(tag(locale), { dateStyle: 'long', timeStyle: 'short', timeZone }).format(instant);
}

function tag(locale: Locale): string {
  if (locale === 'en') return 'en-GB';
  if (locale === 'uz') return 'uz-Latn';
  return locale;
}
