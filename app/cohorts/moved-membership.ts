import type { AttendanceState } from '~/db/model.ts';

export interface Standing {
  joinedAt: Date;
  leftAt: Date | null;
}

const FROM_LEAST: AttendanceState[] = ['absent', 'part', 'present'];

/** Of two memberships of one cohort by one person: since the first day, and still in it if either is. */
export function joinedStanding(one: Standing, other: Standing): Standing {
  const isIn = one.leftAt === null || other.leftAt === null;
  return {
    joinedAt: one.joinedAt < other.joinedAt ? one.joinedAt : other.joinedAt,
    leftAt: isIn ? null : later(one.leftAt, other.leftAt),
  };
}

/** Whether the second of two marks for one meeting says that the person was there for more of it. */
export function saysMore(mark: AttendanceState, other: AttendanceState): boolean {
  return FROM_LEAST.indexOf(other) > FROM_LEAST.indexOf(mark);
}

function later(one: Date | null, other: Date | null): Date | null {
  return one && other && one > other ? one : (other ?? one);
}
