const FIRST = 9;
const LAST = 18;

/** Whether somewhere it is a time at which nobody is startled by their phone: from 9 until 18 o'clock. */
export function isDaytime(instant: Date, timeZone: string): boolean {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(instant),
  );
  return FIRST <= hour && hour < LAST;
}
