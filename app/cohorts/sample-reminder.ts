import { randomUUID } from 'node:crypto';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { COURSE } from '~/learning/sample-course.ts';

/** For tests: the id of a reminder that has gone to this person. */
export async function sampleReminder(personId: string): Promise<string> {
  const [enrolmentId, id] = [randomUUID(), randomUUID()];
  await db().enrolment.create({ data: { id: enrolmentId, personId, course: COURSE.slug, startedAt: now() } });
  const about = { kind: 'due-soon', dueOn: '2027-03-10' };
  await db().reminder.create({ data: { id, personId, enrolmentId, ...about, createdAt: now(), mailedAt: now() } });
  return id;
}
