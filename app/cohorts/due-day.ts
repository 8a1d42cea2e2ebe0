import type { MessageKey } from '~/i18n/messages.ts';
import { isDay } from './cohort-form.ts';

/** The latest of the days given, as the cohort set it or as granted since; null when there is none. */
export function latestDay(days: (string | null)[]): string | null {
  return days.reduce((latest, day) => (day && (!latest || day > latest) ? day : latest), null);
}

/** What is wrong with a new last day. `today` and `present` are `YYYY-MM-DD`. */
export function dueDayProblem(typed: string, today: string, present: string | null): MessageKey | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return 'learner.dueFormat';
  if (!isDay(typed)) return 'learner.dueNoSuchDay';
  if (typed < today) return 'learner.duePast';
  return present && typed <= present ? 'learner.dueNotLater' : undefined;
}
