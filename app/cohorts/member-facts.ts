import type { Course } from '~/catalog/course.ts';
import { latestDay } from './due-day.ts';
import type { MemberFacts } from './needs-a-hand.ts';

export interface MemberRecord {
  joinedAt: Date;
  lastActivity: Date | null;
  finalTries: number;
  finalsFailed: number;
  finalPassed: boolean;
  extraTries: number;
  dueOn: string | null;
  completedAt: Date | null;
}

/** What decides whether a member needs a hand. `dayOf`: the day of an instant in the cohort's time zone. */
export function memberFacts(
  member: MemberRecord,
  { startsOn, course, dayOf }: { startsOn: string | null; course: Course | null; dayOf: (instant: Date) => string },
): MemberFacts {
  const joinedOn = dayOf(member.joinedAt);
  return {
    waitingSince: latestDay([joinedOn, startsOn]) ?? joinedOn,
    lastActiveOn: member.lastActivity && dayOf(member.lastActivity),
    finalsFailed: member.finalsFailed,
    finalPassed: member.finalPassed,
    triesLeft: course ? course.final.tries + member.extraTries - member.finalTries : Infinity,
    dueOn: member.dueOn,
    completed: member.completedAt !== null,
  };
}
