import { daysBetween, isPaused, type Pause } from './pause.ts';

export type ReminderKind = 'due-soon' | 'overdue';

/** One run through a course, as a reminder sees it. Days are `YYYY-MM-DD` in the cohort's time zone. */
export interface ReminderFacts extends Pause {
  /** The last day, with what was granted. */
  dueOn: string | null;
  /** From when the person could have kept that day: joined, and begun. */
  since: string;
  completed: boolean;
  /** The person wants none. */
  stopped: boolean;
  /** Those there have been, whatever their day. */
  given: { kind: string; dueOn: string }[];
}

const SOON = 7;
const LATE_FOR = 7;
const GROWN_UP = 18;

/** What is to be said now, once for each last day: from a week before it, and from the day after it for a week. */
export function reminderDue(facts: ReminderFacts, today: string): ReminderKind | null {
  const kind = reminderStanding(facts, today);
  if (kind === null || facts.given.some((one) => one.kind === kind && one.dueOn === facts.dueOn)) return null;
  return kind === 'overdue' && daysBetween(couldBeSaidFrom(facts), today) > LATE_FOR ? null : kind;
}

/** What a learner's page says meanwhile: from a week before the last day until the course is done. */
export function reminderStanding(facts: ReminderFacts, today: string): ReminderKind | null {
  const { dueOn, since, completed, stopped } = facts;
  if (!dueOn || completed || stopped || isPaused(today, facts)) return null;
  if (dueOn < today) return since <= dueOn ? 'overdue' : null;
  return daysBetween(today, dueOn) <= SOON && !isPaused(dueOn, facts) ? 'due-soon' : null;
}

/** Whether somebody may be written to: not while they may be a child, whose letters others read. */
export function mayHaveLetters({ birthYear }: { birthYear: number | null }, today: string): boolean {
  return birthYear === null || Number(today.slice(0, 4)) - birthYear > GROWN_UP;
}

/** The last day, or the end of a pause that came upon it. */
function couldBeSaidFrom({ dueOn, pausedFrom, pausedUntil }: ReminderFacts): string {
  const last = dueOn ?? '';
  const overtaken = pausedFrom && pausedUntil && last < pausedUntil && daysBetween(last, pausedFrom) <= 1;
  return overtaken ? pausedUntil : last;
}
