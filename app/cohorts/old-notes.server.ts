import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { notesAreOver } from './note-life.ts';

/** Deletes the notes of cohorts whose time is over. */
export async function forgetOldNotes() {
  const cohorts = await db().cohort.findMany({
    where: { notes: { some: {} } },
    select: { id: true, archivedAt: true, courses: { select: { dueOn: true } } },
  });
  const over = cohorts.filter((cohort) => notesAreOver(cohort, now())).map(({ id }) => id);
  await db().note.deleteMany({ where: { cohortId: { in: over } } });
}
