import type { Course } from '~/catalog/course.ts';

export type FollowUpKind = 'behaviour' | 'outcome';

/** Once, `month` months after completion. */
export interface Occasion {
  kind: FollowUpKind;
  month: number;
  /** `YYYY-MM-DD`. */
  dueOn: string;
}

/** When something is asked, `month` 0 being the beginning of a course. */
export const ENTRY = 0;
const BEHAVIOUR_MONTHS = [3];
const OUTCOME_MONTHS = [3, 6];
/** For how long an answer still says something of that month. */
export const OPEN_FOR_DAYS = 60;
const DAY_MS = 24 * 60 * 60 * 1000;
const GROWN_UP = 18;

/** All that is asked after a course that was completed on a day. */
export function occasionsAfter({ outcomes }: Pick<Course, 'outcomes'>, completedOn: string): Occasion[] {
  const asked = (kind: FollowUpKind, months: number[]) =>
    months.map((month) => ({ kind, month, dueOn: monthsAfter(completedOn, month) }));
  return [...asked('behaviour', BEHAVIOUR_MONTHS), ...(outcomes ? asked('outcome', OUTCOME_MONTHS) : [])];
}

export function isOpenOn({ dueOn }: Pick<Occasion, 'dueOn'>, today: string): boolean {
  return dueOn <= today && !isOver({ dueOn }, today);
}

export function isOver({ dueOn }: Pick<Occasion, 'dueOn'>, today: string): boolean {
  return today > daysAfter(dueOn, OPEN_FOR_DAYS);
}

export interface Age {
  birthYear: number | null;
  /** Of a course for young people, in which somebody of unknown age may be a child. */
  young: boolean;
}

/** Whether somebody may be asked later: never while they may be under 18. */
export function mayBeAskedLater({ birthYear, young }: Age, today: string): boolean {
  return birthYear === null ? !young : Number(today.slice(0, 4)) - birthYear > GROWN_UP;
}

/** Days are `YYYY-MM-DD`; may be negative. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of a later month, or that month's last where it has no such day. */
function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
