import type { Viewer } from '~/accounts/viewer.server.ts';
import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import { within } from './cohort.server.ts';
import { joinIn } from './membership.server.ts';
import { ownMember, type MemberKey } from './own-member.server.ts';

/** The trainer's other cohorts that take people. */
export function cohortsToMoveTo(trainer: Viewer, cohortId: string): Promise<{ id: string; label: string }[]> {
  return db().cohort.findMany({
    where: { ...within(trainer), archivedAt: null, id: { not: cohortId } },
    select: { id: true, label: true },
    orderBy: { createdAt: 'desc' },
  });
}

/** From one cohort of this trainer's to another; enrolments and results stay with the person. False: not theirs. */
export function moveMember(trainer: Viewer, { cohortId, personId }: MemberKey, toId: string): Promise<boolean> {
  return transaction(async (tx) => {
    const member = await ownMember(tx, trainer, { cohortId, personId });
    const to = await tx.cohort.findFirst({
      where: { id: toId, archivedAt: null, ...within(trainer) },
      include: { courses: true },
    });
    if (!member || !to || to.id === cohortId) return false;
    await tx.cohortMember.update({
      where: { cohortId_personId: { cohortId, personId } },
      data: { leftAt: now() },
    });
    await joinIn(tx, personId, { cohortId: to.id, label: to.label, courses: to.courses.map(({ course }) => course) });
    const details = { from: cohortId, to: to.id };
    await record(tx, { verb: 'member.moved', actorId: trainer.id, subjectId: personId, details });
    return true;
  });
}
