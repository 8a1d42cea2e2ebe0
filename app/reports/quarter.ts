import { daysIn } from '~/cohorts/local-day.ts';

/** A calendar quarter, named by its first day, `YYYY-MM-DD`. */
export type Quarter = string;

const MONTHS = 3;
const QUARTERS = 4;

/** Which quarter an instant falls in, somewhere; for many instants, since it keeps the bounds of those it has met. */
export function quartersIn(timeZone: string): (instant: Date) => Quarter {
  const dayOf = daysIn(timeZone);
  const met: { quarter: Quarter; from: Date; until: Date }[] = [];
  return (instant) => {
    const known = met.find(({ from, until }) => instant >= from && instant < until);
    if (known) return known.quarter;
    const quarter = quarterOfDay(dayOf(instant));
    met.push({ quarter, ...boundsOf(quarter, timeZone) });
    return quarter;
  };
}

export function quarterOfDay(day: string): Quarter {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return firstDay(year, Math.floor((month - 1) / MONTHS) * MONTHS + 1);
}

export function isQuarter(text: string): boolean {
  return /^\d{4}-(01|04|07|10)-01$/.test(text);
}

export function quarterAfter(quarter: Quarter): Quarter {
  return moved(quarter, MONTHS);
}

/** The year that a quarter belongs to where years begin in month `yearStarts`: named, as donors do, by the year it ends in. */
export function yearOf(quarter: Quarter, yearStarts: number): number {
  const [year, month] = quarter.split('-').map(Number) as [number, number];
  return yearStarts > 1 && month >= yearStarts ? year + 1 : year;
}

/** The four quarters of a year, in order. */
export function quartersOf(year: number, yearStarts: number): Quarter[] {
  const first = firstDay(yearStarts > 1 ? year - 1 : year, yearStarts);
  return Array.from({ length: QUARTERS }, (_, index) => moved(first, index * MONTHS));
}

/** When a quarter begins and when it is over, as instants. */
export function boundsOf(quarter: Quarter, timeZone: string): { from: Date; until: Date } {
  return { from: midnight(quarter, timeZone), until: midnight(quarterAfter(quarter), timeZone) };
}

/** The instant at which a day begins somewhere. Twice, since the first guess may stand on the other side of a change of clocks. */
export function midnight(day: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  const guess = wanted - offsetAt(wanted, timeZone);
  return new Date(wanted - offsetAt(guess, timeZone));
}

function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}

function moved(quarter: Quarter, months: number): Quarter {
  const [year, month] = quarter.split('-').map(Number) as [number, number];
  const index = year * 12 + (month - 1) + months;
  return firstDay(Math.floor(index / 12), (index % 12) + 1);
}

function firstDay(year: number, month: number): Quarter {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
