// The programme's countries keep UTC+5 all year but one, and a cohort's days are Tashkent's unless it says otherwise.
const TIME_ZONE = 'Asia/Tashkent';

/** The calendar day of an instant where the courses are taken, as `YYYY-MM-DD`. */
export function certificateDay(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short' }).format(instant);
}
