import { isEnough, type AttendanceShare } from '~/cohorts/attendance-share.ts';

/** Kept with each completion, so that a later rule does not change what an earlier one gave. Since 2 attendance counts. */
export const RULE_VERSION = 2;

/** Every lesson of the course read, the final test passed, and, where the course asks for it, attendance at the meetings. */
export function ruleMet({
  lessons,
  completedLessons,
  finalPassed,
  attendanceAsked,
  attendance,
}: {
  lessons: string[];
  completedLessons: ReadonlySet<string>;
  finalPassed: boolean;
  /** Per cent, or null. */
  attendanceAsked: number | null;
  /** Undefined: in no cohort that takes the course, and so not held back. */
  attendance: AttendanceShare | undefined;
}): boolean {
  const hasRead = lessons.length > 0 && lessons.every((lesson) => completedLessons.has(lesson));
  const hasAttended = !attendanceAsked || !attendance || isEnough(attendance, attendanceAsked);
  return finalPassed && hasRead && hasAttended;
}
