import { languageTag, type Locale } from '~/i18n/locales.ts';

/** Hours in which a letter may come: from the first until just before the second. Nobody is startled at night. */
export const SAFE_HOURS = { day: [9, 20], morning: [9, 12], afternoon: [12, 17], evening: [17, 20] } as const;
export type SafeHours = keyof typeof SAFE_HOURS;

export interface Hours {
  fromHour: number | null;
  untilHour: number | null;
  /** As in the IANA list. */
  timeZone: string;
}

/** Where no hours were named nothing is safe. */
export function isSafeHour(instant: Date, { fromHour, untilHour, timeZone }: Hours): boolean {
  if (fromHour === null || untilHour === null) return false;
  const hour = hourIn(instant, timeZone);
  return fromHour <= hour && hour < untilHour;
}

export function namedHours({ fromHour, untilHour }: Pick<Hours, 'fromHour' | 'untilHour'>): SafeHours | null {
  const names = Object.keys(SAFE_HOURS) as SafeHours[];
  return names.find((name) => SAFE_HOURS[name][0] === fromHour && SAFE_HOURS[name][1] === untilHour) ?? null;
}

/** The day that an instant falls on somewhere, `YYYY-MM-DD`. */
export function dayIn(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}

/** What a clock goes by, in words. */
export function zoneName(timeZone: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(languageTag(locale), { timeZone, timeZoneName: 'long' });
  return format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

function hourIn(instant: Date, timeZone: string): number {
  return Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(instant));
}
