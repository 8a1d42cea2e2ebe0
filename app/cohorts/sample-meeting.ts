import { randomUUID } from 'node:crypto';
import type { Viewer } from '~/accounts/viewer.server.ts';
import type { AttendanceState, Cohort } from '~/db/model.ts';
import type { Then } from '~/learning/progress.server.ts';
import { recordAttendance } from './attendance.server.ts';
import { addMeeting } from './meeting.server.ts';

interface Held {
  minutes?: number;
  heldOn?: string;
  course?: string | null;
  /** Person id → mark. */
  marks: Record<string, AttendanceState>;
  then?: Then;
}

/** For tests: a meeting that took place, with who came. */
export async function holdMeeting(trainer: Viewer, cohort: Cohort, held: Held): Promise<string> {
  const { minutes = 90, heldOn = '2100-01-01', course = null, marks, then = async () => {} } = held;
  const id = randomUUID();
  await addMeeting(trainer, cohort.id, id, { title: 'Session', heldOn, minutes, course });
  await recordAttendance(trainer, id, new Map(Object.entries(marks)), then);
  return id;
}
