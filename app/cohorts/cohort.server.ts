import { randomUUID } from 'node:crypto';
import { record } from '~/audit/audit.server.ts';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Cohort } from '~/db/model.ts';
import { newJoinCode } from './join-code.ts';
import { programmeDay } from './programme-day.server.ts';

export interface CohortDraft {
  /** Neutral: learners and others see it. */
  label: string;
  /** Slugs, one at least. */
  courses: string[];
  /** `YYYY-MM-DD` in the cohort's time zone, or null. */
  startsOn: string | null;
  /** For each of the courses; they may be set apart later. */
  dueOn: string | null;
  country: string | null;
}

export type CohortWithCourses = Cohort & { courses: { course: string; dueOn: string | null }[] };

export function createCohort(trainer: Pick<Viewer, 'id' | 'role'>, draft: CohortDraft): Promise<Cohort> {
  return transaction(async (tx) => {
    const cohort = await tx.cohort.create({
      data: {
        id: randomUUID(),
        label: draft.label,
        joinCode: newJoinCode(),
        startsOn: draft.startsOn,
        country: draft.country,
        createdAt: now(),
        courses: { create: draft.courses.map((course) => ({ course, dueOn: draft.dueOn })) },
        trainers: { create: { personId: trainer.id } },
      },
    });
    await record(tx, { verb: 'cohort.created', actorId: trainer.id, subjectId: cohort.id });
    return cohort;
  });
}

/** The cohort, if this trainer is one of its trainers; an administrator has them all. */
export function findCohort(trainer: Viewer, id: string): Promise<CohortWithCourses | null> {
  return db().cohort.findFirst({ where: { id, ...within(trainer) }, include: { courses: true } });
}

export type ListedCohort = CohortWithCourses & { members: number };

/** All of a trainer's cohorts, those put away too, the newest first. */
export async function listCohorts(trainer: Viewer): Promise<ListedCohort[]> {
  const cohorts = await db().cohort.findMany({
    where: within(trainer),
    include: {
      courses: true,
      _count: { select: { members: { where: { leftAt: null } } } },
    },
    orderBy: { createdAt: 'desc' },
  });
  return cohorts.map(({ _count, ...cohort }) => ({ ...cohort, members: _count.members }));
}

/** Which cohorts a trainer's work reaches, as a condition inside the query itself; a substitute's ends with a day. */
export function within(trainer: Viewer) {
  if (trainer.role === 'admin') return {};
  const now = { OR: [{ until: null }, { until: { gte: programmeDay() } }] };
  return { trainers: { some: { personId: trainer.id, ...now } } };
}
