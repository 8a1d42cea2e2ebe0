import { issueRecoveryCode } from '~/accounts/recovery-code.server.ts';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { transaction } from '~/db/db.server.ts';
import { within } from './cohort.server.ts';

/** A one-time code for a learner of the trainer's own cohort, or null: staff, or not theirs. Shown once. */
export function recoveryCodeForMember(trainer: Viewer, cohortId: string, personId: string): Promise<string | null> {
  return transaction(async (tx) => {
    const member = await tx.cohortMember.findFirst({
      where: { cohortId, personId, leftAt: null, cohort: within(trainer), person: { role: 'learner' } },
      select: { personId: true },
    });
    return member ? issueRecoveryCode(tx, { personId, issuedById: trainer.id }) : null;
  });
}
