import { alternativesTo, type Course } from '~/catalog/course.ts';
import { todaysSlug } from '~/learning/run.ts';
import { latestDay } from './due-day.ts';
import { daysIn } from './local-day.ts';
import { memberFacts } from './member-facts.ts';
import { needOf, type Need } from './needs-a-hand.ts';
import type { Pause } from './pause.ts';
import type { RosterRow } from './roster.server.ts';

export type State = 'not-started' | 'under-way' | 'completed';

export interface MatrixRow extends RosterRow {
  /** One for each module, in the course's order. */
  modules: { done: number; total: number }[];
  /** The last day, with what was granted. */
  dueOn: string | null;
  state: State;
  need: Need | null;
}

export interface MatrixCohort extends Pause {
  timeZone: string;
  startsOn: string | null;
}

/** A roster against the modules of a course; without the course, which may have gone, as it stands. */
export function matrixOf(
  rows: RosterRow[],
  { cohort, course, dueOn, now }: { cohort: MatrixCohort; course: Course | null; dueOn: string | null; now: Date },
): MatrixRow[] {
  const dayOf = daysIn(cohort.timeZone);
  const today = dayOf(now);
  return rows.map((row) => {
    const own = { ...row, ...progress(row, course), dueOn: latestDay([dueOn, row.ownDueOn]), state: stateOf(row) };
    const record = { ...own, finalPassed: row.final?.passed === true };
    return { ...own, need: needOf(memberFacts(record, { ...cohort, course, dayOf }), today, cohort) };
  });
}

function progress(row: RosterRow, course: Course | null): Pick<MatrixRow, 'modules' | 'lessonsDone'> {
  if (!course) return { modules: [], lessonsDone: row.lessonsDone };
  const done = new Set(row.lessons.flatMap((lesson) => alternativesTo(course, todaysSlug(course, lesson))));
  const modules = course.modules.map(({ lessons }) => ({
    done: lessons.filter((lesson) => done.has(lesson)).length,
    total: lessons.length,
  }));
  return { modules, lessonsDone: modules.reduce((sum, module) => sum + module.done, 0) };
}

function stateOf(row: RosterRow): State {
  if (row.completedAt) return 'completed';
  return row.lastActivity ? 'under-way' : 'not-started';
}
