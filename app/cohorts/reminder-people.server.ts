import { db } from '~/db/db.server.ts';
import { programmeDay } from './programme-day.server.ts';

export interface PersonToRemind {
  id: string;
  email: string | null;
  birthYear: number | null;
  locale: string;
}

const BATCH = 200;
const DAY_MS = 24 * 60 * 60 * 1000;
/** A week and a day or two more, since it is another day elsewhere. */
const AROUND = 9;

/** Learners in cohorts of today who have a last day around now, whether granted or their cohort's; their facts decide further. */
export async function* peopleToRemind(): AsyncGenerator<PersonToRemind> {
  let after = '';
  for (;;) {
    const batch = await db().person.findMany({
      where: { id: { gt: after }, role: 'learner', disabledAt: null, remindersStoppedAt: null, ...withADayAround() },
      select: { id: true, email: true, birthYear: true, locale: true },
      orderBy: { id: 'asc' },
      take: BATCH,
    });
    yield* batch;
    after = batch.at(-1)?.id ?? '';
    if (batch.length < BATCH) return;
  }
}

function withADayAround() {
  const [first, last] = [dayFromNow(-AROUND), dayFromNow(AROUND)];
  const dueOn = { gte: first, lte: last };
  const inCohort = (cohort: object) => ({
    memberships: { some: { leftAt: null, cohort: { archivedAt: null, ...cohort } } },
  });
  return {
    ...inCohort({}),
    OR: [
      inCohort({ courses: { some: { dueOn } } }),
      inCohort({ pausedUntil: dueOn, courses: { some: { dueOn: { lte: last } } } }),
      { enrolments: { some: { open: 1, allowances: { some: { dueOn } } } } },
    ],
  };
}

function dayFromNow(days: number): string {
  return new Date(Date.parse(programmeDay()) + days * DAY_MS).toISOString().slice(0, 10);
}
