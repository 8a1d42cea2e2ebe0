import type { Viewer } from '~/accounts/viewer.server.ts';
import { db } from '~/db/db.server.ts';
import type { Cohort, Role } from '~/db/model.ts';
import { COURSE, signUp } from '~/learning/sample-course.ts';
import { createCohort } from './cohort.server.ts';
import { join } from './membership.server.ts';

/** For tests: a signed-in person of a role. */
export async function viewer(username: string, role: Role = 'trainer'): Promise<Viewer> {
  const id = await signUp(username);
  await db().person.update({ where: { id }, data: { role } });
  return { id, username, role, locale: 'en', notice: null, demo: false, sessionId: 'none', confirmedAt: null };
}

export function cohortOf(trainer: Viewer): Promise<Cohort> {
  return createCohort(trainer, {
    label: 'Osh, autumn',
    courses: [COURSE.slug],
    startsOn: null,
    dueOn: null,
    country: null,
  });
}

/** For tests: somebody new who has joined. */
export async function member(cohort: Cohort, username: string): Promise<string> {
  const personId = await signUp(username);
  await join(personId, { cohortId: cohort.id, label: cohort.label, courses: [COURSE.slug] });
  return personId;
}
