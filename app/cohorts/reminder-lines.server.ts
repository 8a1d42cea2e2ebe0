import { now } from '~/clock.server.ts';
import { localDay } from './local-day.ts';
import { reminderStanding } from './reminder.ts';
import { runFacts } from './reminder-facts.ts';
import { reminderRows } from './reminder-rows.server.ts';

/** Course → the last day to be named on the learner's own page, where one is near or past. One statement, and none where nothing is under way. */
export async function reminderLines(personId: string, underWay: string[]): Promise<Record<string, string>> {
  if (underWay.length === 0) return {};
  const lines: Record<string, string> = {};
  for (const facts of runFacts(await reminderRows(personId))) {
    const kind = reminderStanding({ ...facts, given: [] }, localDay(now(), facts.timeZone));
    if (kind && facts.dueOn) lines[facts.course] = facts.dueOn;
  }
  return lines;
}
