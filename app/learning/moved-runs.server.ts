import type { Tx } from '~/db/connect.server.ts';
import { runsToSetAside, type RunDone } from './set-aside.ts';

export interface MovedRuns {
  moved: number;
  setAside: number;
}

/**
 * Gives all runs of one account to another, with what was done in them. Where both have the same course open, the one
 * that is behind is set aside: neither open nor completed, with all its facts. Who was to be asked later by a letter to
 * the first account is asked on their page instead, since that address goes with it. Repeating it changes nothing.
 */
export async function moveRuns(tx: Tx, fromId: string, toId: string): Promise<MovedRuns> {
  const runs = await heldRuns(tx, [fromId, toId]);
  const aside = runsToSetAside(runs);
  await tx.enrolment.updateMany({ where: { id: { in: aside } }, data: { open: null } });
  await tx.followUpConsent.updateMany({
    where: { way: 'letter', enrolment: { personId: fromId } },
    data: { way: 'self', fromHour: null, untilHour: null },
  });
  const { count } = await tx.enrolment.updateMany({ where: { personId: fromId }, data: { personId: toId } });
  return { moved: count, setAside: aside.length };
}

/** Held one by one in the order of their ids, so that whoever hands something in comes before or after. */
async function heldRuns(tx: Tx, personIds: string[]): Promise<RunDone[]> {
  const where = { personId: { in: personIds } };
  const ids = await tx.enrolment.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } });
  for (const { id } of ids) {
    await tx.$executeRaw`UPDATE "Enrolment" SET "course" = "course" WHERE "id" = ${id}`;
  }
  const runs = await tx.enrolment.findMany({
    where,
    include: {
      progress: { where: { completedAt: { not: null } }, select: { lesson: true } },
      attempts: { where: { submittedAt: { not: null } }, select: { quiz: true, passed: true } },
    },
  });
  return runs.map(({ id, course, open, startedAt, completedAt, progress, attempts }) => ({
    id,
    course,
    open: open !== null,
    startedAt,
    completedAt,
    finalsPassed: attempts.filter(({ quiz, passed }) => quiz === 'final' && passed).length,
    lessonsDone: progress.length,
    testsDone: attempts.length,
  }));
}
