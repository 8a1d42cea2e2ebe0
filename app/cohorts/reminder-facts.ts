import { latestDay } from './due-day.ts';
import { localDay } from './local-day.ts';
import type { ReminderFacts } from './reminder.ts';
import type { ReminderRow } from './reminder-rows.server.ts';

export interface RunFacts extends Omit<ReminderFacts, 'given'> {
  enrolmentId: string;
  course: string;
  timeZone: string;
}

/** One for each run. Where several cohorts set a day, the one that leaves most time counts, with its pause. */
export function runFacts(rows: ReminderRow[]): RunFacts[] {
  const byRun = new Map<string, RunFacts>();
  for (const facts of rows.map(factsOf)) {
    const other = byRun.get(facts.enrolmentId);
    if (!other || (facts.dueOn ?? '') > (other.dueOn ?? '')) byRun.set(facts.enrolmentId, facts);
  }
  return [...byRun.values()];
}

function factsOf(row: ReminderRow): RunFacts {
  const { enrolmentId, course, timeZone, pausedFrom, pausedUntil, startedAt, joinedAt } = row;
  const joinedOn = localDay(new Date(joinedAt), timeZone);
  return {
    enrolmentId,
    course,
    timeZone,
    pausedFrom,
    pausedUntil,
    dueOn: latestDay([row.dueOn, row.ownDueOn]),
    since: latestDay([joinedOn, localDay(new Date(startedAt), timeZone)]) ?? joinedOn,
    completed: row.completedAt !== null,
    stopped: row.stoppedAt !== null,
  };
}
