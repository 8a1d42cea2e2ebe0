import { now } from '~/clock.server.ts';
import { env } from '~/env.server.ts';
import { learningYear, learningYears } from './learning-year.ts';
import { quarterAfter } from './quarter.ts';
import type { Span } from './reaction-rows.server.ts';

export interface AskedYear {
  year: number;
  years: number[];
  span: Span;
  /** Its first and its last day, `YYYY-MM-DD`. */
  from: string;
  until: string;
}

/** The donor’s year that `?year=` names, or the present one where it names none of those to choose from. */
export function askedYear(request: Request): AskedYear {
  const clock = { now: now(), timeZone: env().TIME_ZONE };
  const { years } = learningYears(clock);
  const asked = Number(new URL(request.url).searchParams.get('year'));
  const year = years.find((one) => one === asked) ?? years[0] ?? asked;
  const { bounds, quarters } = learningYear(year, clock);
  const [from = '', , , last = ''] = quarters;
  return { year, years, span: { from: bounds[0], until: bounds[4] }, from, until: dayBefore(quarterAfter(last)) };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
