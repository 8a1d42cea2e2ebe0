import type { Course } from '~/catalog/course.ts';
import type { AttendanceState } from '~/db/model.ts';
import { chanceOf, type Chance } from './chance.ts';
import { noRows, type Rows } from './insert.ts';
import { DAY_MS, dayOf } from './programme-walk.ts';
import { personRow } from './rows.ts';

export interface ProgrammeCohort {
  id: string;
  /** Slugs. */
  courses: string[];
  startedAt: Date;
  /** Ids; of cohorts that never meet, none. */
  meetings: string[];
}

const COHORTS_EACH = 10;
const TRAINERS_EACH = 2;
const MEETINGS = 4;
const STATES: AttendanceState[] = ['present', 'present', 'present', 'part', 'absent'];

/** A trainer has ten cohorts, and a cohort two trainers, whatever the size; one cohort in three meets. */
export function cohortsAndTrainers(count: number, { courses, from }: { courses: Course[]; from: Date }) {
  const rows = noRows();
  const chance = chanceOf('cohorts');
  const trainers = Array.from({ length: Math.max(TRAINERS_EACH, (count * TRAINERS_EACH) / COHORTS_EACH) }, (_, index) =>
    personRow({ id: chance.id(), username: `trainer-${index}`, role: 'trainer', createdAt: from }),
  );
  const admin = personRow({ id: chance.id(), username: 'admin', role: 'admin', createdAt: from });
  rows.Person.push(...trainers, admin);
  const cohorts = Array.from({ length: count }, (_, index) => {
    const slugs = [index, index + 1]
      .map((turn) => courses[turn % courses.length]?.slug ?? '')
      .slice(0, 1 + (index % 2));
    const startedAt = new Date(from.getTime() + chance.whole(0, 180) * DAY_MS);
    const cohort = { id: chance.id(), courses: slugs, startedAt, meetings: meetingIds(chance, index) };
    addCohort(rows, { ...cohort, index, joinCode: `G${String(index).padStart(9, '0')}` });
    for (let turn = 0; turn < TRAINERS_EACH; turn += 1) {
      const personId = trainers[(index + turn) % trainers.length]?.id ?? '';
      rows.CohortTrainer.push({ cohortId: cohort.id, personId });
    }
    return cohort;
  });
  return { rows, cohorts, trainerIds: trainers.map(({ id }) => id), adminId: admin.id as string };
}

function meetingIds(chance: Chance, index: number): string[] {
  return index % 3 === 0 ? Array.from({ length: MEETINGS }, () => chance.id()) : [];
}

function addCohort(
  rows: Rows,
  { id, courses, startedAt, meetings, index, joinCode }: ProgrammeCohort & { index: number; joinCode: string },
) {
  const mode = meetings.length > 0 ? 'blended' : 'online';
  const startsOn = dayOf(startedAt);
  rows.Cohort.push({ id, label: `Group ${index + 1}`, joinCode, mode, startsOn, createdAt: startedAt });
  for (const course of courses) rows.CohortCourse.push({ cohortId: id, course });
  for (const [turn, meeting] of meetings.entries()) {
    const heldOn = dayOf(new Date(startedAt.getTime() + (turn + 1) * 7 * DAY_MS));
    const title = `Meeting ${turn + 1}`;
    rows.Meeting.push({ id: meeting, cohortId: id, title, heldOn, minutes: 90, createdAt: startedAt });
  }
}

export function addMember(rows: Rows, cohort: ProgrammeCohort, { id, chance }: { id: string; chance: Chance }) {
  rows.CohortMember.push({ cohortId: cohort.id, personId: id, joinedAt: cohort.startedAt });
  for (const meetingId of cohort.meetings) {
    rows.Attendance.push({ meetingId, personId: id, state: chance.pick(STATES), recordedAt: cohort.startedAt });
  }
}
