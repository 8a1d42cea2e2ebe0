import type { Viewer } from '~/accounts/viewer.server.ts';
import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { transaction } from '~/db/db.server.ts';
import { enrolNewcomers } from '~/learning/enrolment.server.ts';
import { within } from './cohort.server.ts';
import type { CohortSettings } from './settings-form.ts';

/** False: no such cohort of this trainer's. */
export function changeSettings(trainer: Viewer, cohortId: string, settings: CohortSettings): Promise<boolean> {
  const { dueOn, courses, ...rest } = settings;
  return transaction(async (tx) => {
    const { count } = await tx.cohort.updateMany({ where: { id: cohortId, ...within(trainer) }, data: rest });
    if (count === 0) return false;
    await chooseCourses(tx, cohortId, courses);
    for (const [course, day] of Object.entries(dueOn)) {
      await tx.cohortCourse.updateMany({ where: { cohortId, course }, data: { dueOn: day } });
    }
    await record(tx, { verb: 'cohort.changed', actorId: trainer.id, subjectId: cohortId });
    return true;
  });
}

/** Members are enrolled in a course that comes; in one that goes they keep what they have learned. */
async function chooseCourses(tx: Tx, cohortId: string, courses: string[]) {
  await tx.cohortCourse.deleteMany({ where: { cohortId, course: { notIn: courses } } });
  const present = await tx.cohortCourse.findMany({ where: { cohortId } });
  const added = courses.filter((course) => present.every((entry) => entry.course !== course));
  if (added.length === 0) return;
  await tx.cohortCourse.createMany({ data: added.map((course) => ({ cohortId, course })) });
  for (const course of added) {
    const members = await tx.cohortMember.findMany({
      where: { cohortId, leftAt: null, person: { enrolments: { none: { course, open: 1 } } } },
      select: { personId: true },
    });
    await enrolNewcomers(
      tx,
      members.map(({ personId }) => personId),
      [course],
    );
  }
}

/** Puts a cohort away, or takes it up again: nobody joins meanwhile, and everything learned stays. Repeating it changes nothing. */
export function setArchived(trainer: Viewer, cohortId: string, archived: boolean): Promise<void> {
  return transaction(async (tx) => {
    const { count } = await tx.cohort.updateMany({
      where: { id: cohortId, archivedAt: archived ? null : { not: null }, ...within(trainer) },
      data: { archivedAt: archived ? now() : null },
    });
    const verb = archived ? 'cohort.archived' : 'cohort.reopened';
    if (count > 0) await record(tx, { verb, actorId: trainer.id, subjectId: cohortId });
  });
}

/** The person is no member any more; enrolments, results and certificates are theirs and stay. Repeating it changes nothing. */
export function removeMember(trainer: Viewer, cohortId: string, personId: string): Promise<void> {
  return transaction(async (tx) => {
    const { count } = await tx.cohortMember.updateMany({
      where: { cohortId, personId, leftAt: null, cohort: within(trainer) },
      data: { leftAt: now() },
    });
    const details = { cohort: cohortId };
    if (count > 0) await record(tx, { verb: 'member.removed', actorId: trainer.id, subjectId: personId, details });
  });
}
