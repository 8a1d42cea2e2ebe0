import type { AttendanceState } from '~/db/model.ts';
import { isCounted, minutesOf, percentAttended } from './attendance-share.ts';

/** A meeting as it stands for one member. */
export interface MemberMeeting {
  id: string;
  /** Null: every course of the cohort. */
  course: string | null;
  title: string;
  /** `YYYY-MM-DD` in the cohort's time zone. */
  heldOn: string;
  minutes: number;
  /** Null: the person was not marked. */
  state: AttendanceState | null;
  /** Whether anybody was: a meeting without marks has yet to be held, or written down. */
  isMarked: boolean;
}

export interface LearnerAttendance {
  present: number;
  part: number;
  absent: number;
  /** Minutes there, and of how many; part of a meeting is half of it. */
  attended: number;
  held: number;
  /** Whole; null before the first meeting. */
  percent: number | null;
}

/** How somebody came to the meetings for one course. */
export function learnerAttendance(
  meetings: MemberMeeting[],
  { course, joinedOn }: { course: string; joinedOn: string },
): LearnerAttendance {
  const ofCourse = meetings.filter((meeting) => meeting.course === null || meeting.course === course);
  const counted = ofCourse.filter((meeting) => isCounted(meeting, joinedOn));
  const minutes = minutesOf(counted);
  const came = (wanted: AttendanceState) => counted.filter(({ state }) => state === wanted).length;
  const [present, part] = [came('present'), came('part')];
  return {
    present,
    part,
    absent: counted.length - present - part,
    ...minutes,
    percent: percentAttended({ ...minutes, meets: ofCourse.length > 0 }),
  };
}
