import type { Papers } from './papers.ts';
import type { Somebody } from './programme-people.ts';

export interface Run {
  who: Somebody;
  /** Which of this person's runs it is, from 0. */
  turn: number;
  papers: Papers;
  startedAt: Date;
  /** The end of the programme so far: nothing has happened after it. */
  until: Date;
}

/** How far somebody came: not past the beginning, not past some lessons, not past the final, or through. */
type Reach = 'begun' | 'reading' | 'failed' | 'completed';

export interface Walk extends Run {
  enrolmentId: string;
  reach: Reach;
  formOrder: 'AB' | 'BA' | null;
  completedAt: Date | null;
  /** The instant when a share of the way was gone. */
  at(share: number): Date;
}

export const DAY_MS = 24 * 60 * 60 * 1000;
const COMPLETE = 0.61;

/** How one run through a course goes. */
export function walk(run: Run): Walk {
  const { startedAt, until, who } = run;
  const { chance } = who;
  const enrolmentId = chance.id();
  const days = chance.between(10, 60);
  const at = (share: number) => new Date(startedAt.getTime() + Math.round(days * share * DAY_MS));
  const drawn = chance.often(COMPLETE) ? 'completed' : chance.pick(['begun', 'reading', 'failed'] as const);
  const reach = drawn === 'completed' && at(1) > until ? 'reading' : drawn;
  const formOrder = chance.pick(['AB', 'BA'] as const);
  return {
    ...run,
    enrolmentId,
    reach,
    formOrder: reach === 'begun' ? null : formOrder,
    completedAt: reach === 'completed' ? at(1) : null,
    at,
  };
}

/** `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
