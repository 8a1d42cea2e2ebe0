import type { Course } from '~/catalog/course.ts';
import { daysAfter, isOver, mayBeAskedLater, occasionsAfter } from './follow-up.ts';
import type { Run } from './run.ts';

/** What a person may be asked now, beside what they learn; they can leave all of it. */
export type Ask =
  /** How they stand as they begin. */
  | { kind: 'entry' }
  | { kind: 'survey' }
  /** Whether they may be asked again later. */
  | { kind: 'consent' }
  /** What they agreed to be asked. */
  | { kind: 'due'; id: string; shown: boolean };

/** An answer says how somebody stood when they began only for so long. */
const BEGINNING_DAYS = 14;

/** One thing at a time, so that nobody is met by a pile. `dayOf` gives `YYYY-MM-DD`. */
export function askNow(course: Course, run: Run | null, today: string, dayOf: (at: Date) => string): Ask | null {
  if (!run?.later) return null;
  const { surveyed, consented, entered, birthYear, due } = run.later;
  const may = mayBeAskedLater({ birthYear, young: course.audience === 'youth' }, today);
  if (!run.completedAt) {
    const begins = today <= daysAfter(dayOf(run.startedAt), BEGINNING_DAYS);
    return course.outcomes && !entered && may && begins ? { kind: 'entry' } : null;
  }
  if (due) return may ? { kind: 'due', ...due } : null;
  if (!surveyed) return { kind: 'survey' };
  const coming = occasionsAfter(course, dayOf(run.completedAt)).some((one) => !isOver(one, today));
  return !consented && may && coming ? { kind: 'consent' } : null;
}
