import { localDay } from '~/cohorts/local-day.ts';

// The programme's countries keep UTC+5 all year but one, and a cohort's days are Tashkent's unless it says otherwise.
const TIME_ZONE = 'Asia/Tashkent';

/** The calendar day of an instant where the courses are taken, as `YYYY-MM-DD`. */
export function certificateDay(instant: Date): string {
  return localDay(instant, TIME_ZONE);
}

/** The last day of a certificate that is valid for `years`; both days as `YYYY-MM-DD`. Null: for good. */
export function lastDay(issuedOn: string, years: number | null): string | null {
  if (years === null) return null;
  const day = new Date(`${issuedOn}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
