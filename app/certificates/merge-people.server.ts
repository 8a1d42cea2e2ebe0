import { accountsToJoin, closeJoined, type Joining, type JoinRefusal } from '~/accounts/joined-accounts.server.ts';
import { record } from '~/audit/audit.server.ts';
import { moveMembership } from '~/cohorts/moved-membership.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { transaction } from '~/db/db.server.ts';
import { moveRuns } from '~/learning/moved-runs.server.ts';
import { completeIfEarned } from './award.server.ts';
import { retryOnConflict } from './conflict.server.ts';
import { CATALOGUE, type Courses } from './courses.server.ts';

export type Merged = { refused: JoinRefusal } | { moved: Record<Moved, number> };
export type Moved = 'runs' | 'setAside' | 'memberships' | 'attendance' | 'notes' | 'certificates';

/** As `mergePeople`, again where somebody enrols at the same moment. */
export function merge(joining: Joining): Promise<Merged> {
  return retryOnConflict(() => transaction((tx) => mergePeople(tx, joining)));
}

/**
 * Makes one of two accounts of the same person: all that was learned, attended, noted and certified in the other goes to
 * the one that stays, and the other is closed. Nothing is lost, certificates stay as they were printed, and repeating it
 * changes nothing. Who came to which meeting may now complete a course.
 */
export async function mergePeople(tx: Tx, joining: Joining, courses: Courses = CATALOGUE): Promise<Merged> {
  const accounts = await accountsToJoin(tx, joining);
  if (typeof accounts === 'string') return { refused: accounts };
  const { actorId, keptId, otherId } = joining;
  const { moved: runs, setAside } = await moveRuns(tx, otherId, keptId);
  const membership = await moveMembership(tx, otherId, keptId);
  const certificates = await tx.certificate.updateMany({ where: { personId: otherId }, data: { personId: keptId } });
  const moved = { runs, setAside, ...membership, certificates: certificates.count };
  const isNew = await closeJoined(tx, accounts.kept, accounts.other);
  if (isNew || Object.values(moved).some((count) => count > 0)) {
    await record(tx, { verb: 'person.merged', actorId, subjectId: keptId, details: { from: otherId, ...moved } });
  }
  for (const { id } of await openRunsPassed(tx, keptId)) await completeIfEarned(tx, id, courses);
  return { moved };
}

function openRunsPassed(tx: Tx, personId: string): Promise<{ id: string }[]> {
  const passed = { quiz: 'final', passed: true, submittedAt: { not: null } } as const;
  return tx.enrolment.findMany({
    where: { personId, open: 1, attempts: { some: passed } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
}
