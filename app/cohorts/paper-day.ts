import type { MessageKey } from '~/i18n/messages.ts';
import { isDay } from './cohort-form.ts';

/** Midday in Tashkent, and the same day from California to Auckland. */
const MIDDAY = 'T07:00:00Z';

/** What is wrong with the day a paper was written on; all are `YYYY-MM-DD`. */
export function paperDayProblem(
  typed: string,
  { earliest, today }: { earliest: string; today: string },
): MessageKey | undefined {
  if (!isDay(typed)) return 'papers.dayProblem';
  if (typed > today) return 'papers.dayFuture';
  return typed < earliest ? 'papers.dayEarly' : undefined;
}

/** The instant kept for a paper written on `day`: midday, but never before what came before it, nor after the present. */
export function paperInstant(day: string, { after, now }: { after: Date; now: Date }): Date {
  const midday = new Date(`${day}${MIDDAY}`).getTime();
  return new Date(Math.min(now.getTime(), Math.max(after.getTime(), midday)));
}
