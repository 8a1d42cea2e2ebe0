import type { AttendanceState } from '~/db/model.ts';

/** How much of a cohort's meetings for a course somebody was there for. */
export interface AttendanceShare {
  /** Minutes. */
  attended: number;
  /** Minutes of the meetings held that count for this person. */
  held: number;
  /** Whether the cohort has any meeting for the course, held or still to come. */
  meets: boolean;
}

export interface CountedMeeting {
  minutes: number;
  /** Null: others were marked, this person was not, and so was not there. */
  state: AttendanceState | null;
}

/**
 * Whether a meeting counts for somebody: once anybody was marked, but what came before they joined only where they were
 * themselves. Days are `YYYY-MM-DD`.
 */
export function isCounted(
  { state, isMarked, heldOn }: { state: AttendanceState | null; isMarked: boolean; heldOn: string },
  joinedOn: string,
): boolean {
  return state !== null || (isMarked && heldOn >= joinedOn);
}

const PRESENCE: Record<AttendanceState, number> = { present: 1, part: 0.5, absent: 0 };

/** Coming for part of a meeting counts half. */
export function minutesOf(meetings: CountedMeeting[]): Pick<AttendanceShare, 'attended' | 'held'> {
  const presence = (state: AttendanceState | null) => (state ? PRESENCE[state] : 0);
  return {
    attended: meetings.reduce((sum, { minutes, state }) => sum + minutes * presence(state), 0),
    held: meetings.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

/** Whether a share is what a course asks for, in per cent; a cohort that never meets holds nobody back. */
export function isEnough({ attended, held, meets }: AttendanceShare, asked: number): boolean {
  return !meets || (held > 0 && attended * 100 >= asked * held);
}

/** Whole per cent, rounded down so that what is just below never reads as enough; null before the first meeting. */
export function percentAttended({ attended, held }: AttendanceShare): number | null {
  return held > 0 ? Math.floor((attended * 100) / held) : null;
}
