import type { Viewer } from '~/accounts/viewer.server.ts';
import { record } from '~/audit/audit.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import { TYPED_MODES } from '~/learning/attempt-mode.ts';
import { within } from './cohort.server.ts';

/** Ids of the attempts at papers that this trainer may take back. */
export async function withdrawable(trainer: Viewer, cohortId: string): Promise<string[]> {
  const found = await db().attempt.findMany({ where: mayWithdraw(trainer, cohortId), select: { id: true } });
  return found.map(({ id }) => id);
}

/** A paper that this trainer typed in for a member and may take back, or null. */
export function findWithdrawable(trainer: Viewer, cohortId: string, attemptId: string, on: Tx = db()) {
  return on.attempt.findFirst({
    where: { id: attemptId, ...mayWithdraw(trainer, cohortId) },
    select: {
      quiz: true,
      form: true,
      enrolmentId: true,
      enrolment: { select: { course: true, person: { select: { id: true, username: true } } } },
    },
  });
}

/** Takes a paper back that was typed in by mistake; it can then be typed in again. False: there is none to take back. */
export function withdrawPaper(trainer: Viewer, cohortId: string, attemptId: string): Promise<boolean> {
  return transaction(async (tx) => {
    const found = await findWithdrawable(trainer, cohortId, attemptId, tx);
    if (!found) return false;
    const { count } = await tx.attempt.deleteMany({ where: { id: attemptId } });
    if (count === 0) return false;
    // The form comes from the paper: typed in again, it may be the other one.
    if (found.quiz === 'pre') {
      await tx.enrolment.update({ where: { id: found.enrolmentId }, data: { formOrder: null } });
    }
    await record(tx, {
      verb: 'attempt.withdrawn',
      actorId: trainer.id,
      subjectId: found.enrolment.person?.id ?? null,
      details: { attempt: attemptId, cohort: cohortId, quiz: found.quiz },
    });
    return true;
  });
}

/** Until the course is completed, and while no later test builds on it. */
function mayWithdraw(trainer: Viewer, cohortId: string) {
  const cohort = { id: cohortId, ...within(trainer) };
  const attemptsOf = (quizzes: ('post' | 'final')[]) => ({ attempts: { none: { quiz: { in: quizzes } } } });
  return {
    mode: { in: [...TYPED_MODES] },
    ...(trainer.role === 'admin' ? {} : { enteredById: trainer.id }),
    enrolment: { open: 1, person: { memberships: { some: { leftAt: null, cohort } } } },
    OR: [
      { quiz: 'final' as const },
      { quiz: 'post' as const, enrolment: attemptsOf(['final']) },
      { quiz: 'pre' as const, enrolment: attemptsOf(['post', 'final']) },
    ],
  };
}
