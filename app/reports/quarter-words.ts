import { formatDay } from '~/i18n/dates.ts';
import { languageTag, type Locale } from '~/i18n/locales.ts';
import type { Quarter } from './quarter.ts';

const MONTHS = { month: 'short', timeZone: 'UTC' } as const;
const MONTHS_OF_QUARTER = 3;
const formatters = new Map<Locale, Intl.DateTimeFormat>();

/** Such as “Oct–Dec 2026”. */
export function quarterWords(quarter: Quarter, locale: Locale): string {
  const formatter = formatters.get(locale) ?? new Intl.DateTimeFormat(languageTag(locale), MONTHS);
  formatters.set(locale, formatter);
  return `${formatter.formatRange(new Date(quarter), lastDay(quarter))} ${quarter.slice(0, 4)}`;
}

/** The first and the last day of some quarters in a row, in words. */
export function spanWords(quarters: Quarter[], locale: Locale): { from: string; until: string } {
  const [first = '', last = ''] = [quarters[0], quarters.at(-1)];
  return { from: formatDay(new Date(first), locale), until: formatDay(lastDay(last), locale) };
}

/** The first day on which a quarter is over, in words. */
export function overSince(quarter: Quarter, locale: Locale): string {
  return formatDay(dayOf(quarter, { monthsOn: MONTHS_OF_QUARTER, day: 1 }), locale);
}

function lastDay(quarter: Quarter): Date {
  return dayOf(quarter, { monthsOn: MONTHS_OF_QUARTER, day: 0 });
}

/** Day 0 is the last of the month before. */
function dayOf(quarter: Quarter, { monthsOn, day }: { monthsOn: number; day: number }): Date {
  const [year, month] = quarter.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + monthsOn, day));
}
