/** The day that an instant falls on somewhere, as `YYYY-MM-DD`. */
export function localDay(instant: Date, timeZone: string): string {
  return daysIn(timeZone)(instant);
}

/** As `localDay`, for many instants: making the formatter takes longer than a whole roster. */
export function daysIn(timeZone: string): (instant: Date) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  return (instant) => format.format(instant);
}
