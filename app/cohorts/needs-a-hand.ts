import { daysBetween, isPaused, type Pause } from './pause.ts';

export const NEEDS = ['tries-spent', 'failed-twice', 'overdue', 'due-soon', 'stalled', 'not-started'] as const;
/** Why somebody needs a hand; the most urgent comes first in `NEEDS`. */
export type Need = (typeof NEEDS)[number];

/** A member in one course. Days are `YYYY-MM-DD` in the cohort's time zone. */
export interface MemberFacts {
  /** When they could have begun. */
  waitingSince: string;
  /** Null before they have begun. */
  lastActiveOn: string | null;
  finalsFailed: number;
  finalPassed: boolean;
  triesLeft: number;
  dueOn: string | null;
  completed: boolean;
}

const SOON = 7;
const STALLED_AFTER = 14;
const NOT_STARTED_AFTER = 7;

/** The one thing that a trainer should see to first, or null. */
export function needOf(facts: MemberFacts, today: string, pause: Pause): Need | null {
  if (facts.completed) return null;
  return needInFinal(facts) ?? (isPaused(today, pause) ? null : (needByDue(facts, today, pause) ?? needByQuiet()));

  function needByQuiet(): Need | null {
    const quiet = workingDays(facts.lastActiveOn ?? facts.waitingSince, today, pause);
    if (facts.lastActiveOn === null) return quiet >= NOT_STARTED_AFTER ? 'not-started' : null;
    return quiet >= STALLED_AFTER ? 'stalled' : null;
  }
}

/** Where the next step is taken: whoever has not started may not have been able to get in. */
export function nextStep(need: Need, cohortId: string, personId: string): string {
  const places = {
    'tries-spent': '#tries',
    'failed-twice': '#tries',
    overdue: '#due',
    'due-soon': '#due',
    stalled: '#notes',
    'not-started': '/recovery-code',
  };
  return `/teach/${cohortId}/learners/${personId}${places[need]}`;
}

function needInFinal({ finalPassed, finalsFailed, triesLeft }: MemberFacts): Need | null {
  if (finalPassed || finalsFailed === 0) return null;
  if (triesLeft <= 0) return 'tries-spent';
  return finalsFailed >= 2 ? 'failed-twice' : null;
}

function needByDue({ dueOn }: MemberFacts, today: string, pause: Pause): Need | null {
  if (!dueOn) return null;
  if (dueOn < today) return 'overdue';
  const comesInPause = isPaused(dueOn, pause);
  return !comesInPause && daysBetween(today, dueOn) <= SOON ? 'due-soon' : null;
}

/** Days gone by since `from`, those of the pause left out. */
function workingDays(from: string, today: string, { pausedFrom, pausedUntil }: Pause): number {
  const gone = daysBetween(from, today);
  if (!pausedFrom || !pausedUntil || pausedUntil <= from || pausedFrom > today) return gone;
  const lastWorked = Math.max(0, daysBetween(from, pausedFrom) - 1);
  return lastWorked + Math.max(0, daysBetween(pausedUntil, today));
}
