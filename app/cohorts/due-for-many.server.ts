import type { Viewer } from '~/accounts/viewer.server.ts';
import { record, recordAll } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import { transaction } from '~/db/db.server.ts';
import { extendDueOf } from '~/learning/allowance.server.ts';
import { within } from './cohort.server.ts';
import { dueDayProblem } from './due-day.ts';
import type { DueErrors } from './due-errors.ts';
import { localDay } from './local-day.ts';

export interface DueForMany {
  cohortId: string;
  course: string;
  /** `YYYY-MM-DD`. */
  dueOn: string;
  /** Members; null for the whole cohort, those who join later too. */
  personIds: string[] | null;
}

/** A later last day for many, all or none; nobody's is made earlier. Null: no such cohort of this trainer's. */
export function extendDueForMany(
  trainer: Viewer,
  { cohortId, course, dueOn, personIds }: DueForMany,
): Promise<{ errors: DueErrors; changed: number } | null> {
  return transaction(async (tx) => {
    const cohort = await tx.cohort.findFirst({
      where: { id: cohortId, ...within(trainer) },
      include: { courses: { where: { course } } },
    });
    if (!cohort) return null;
    const [taken] = cohort.courses;
    const problem = dueDayProblem(dueOn, localDay(now(), cohort.timeZone), taken?.dueOn ?? null);
    const errors: DueErrors = {
      ...(taken ? {} : { course: 'cohorts.courseProblem' }),
      ...(problem ? { dueOn: problem } : {}),
      ...(personIds?.length === 0 ? { people: 'morning.chooseSomebody' } : {}),
    };
    if (!taken || Object.keys(errors).length > 0) return { errors, changed: 0 };
    if (!personIds) {
      await tx.cohortCourse.updateMany({ where: { cohortId, course }, data: { dueOn } });
      await record(tx, { verb: 'cohort.changed', actorId: trainer.id, subjectId: cohortId });
      return { errors, changed: await tx.cohortMember.count({ where: { cohortId, leftAt: null } }) };
    }
    const open = await tx.enrolment.findMany({
      where: {
        course,
        open: 1,
        personId: { in: personIds },
        person: { role: 'learner', memberships: { some: { cohortId, leftAt: null } } },
        allowances: { none: { dueOn: { gte: dueOn } } },
      },
      select: { id: true, personId: true },
    });
    await extendDueOf(tx, { enrolmentIds: open.map(({ id }) => id), dueOn, grantedById: trainer.id });
    const entry = { verb: 'allowance.granted', actorId: trainer.id, details: { cohort: cohortId } };
    await recordAll(
      tx,
      open.map(({ personId }) => ({ ...entry, subjectId: personId })),
    );
    return { errors, changed: open.length };
  });
}
