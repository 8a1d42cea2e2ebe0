import { record } from '~/audit/audit.server.ts';
import { transaction } from '~/db/db.server.ts';
import { holdCertificate } from './revision.server.ts';

export interface Revoking {
  certificateId: string;
  /** An administrator. */
  actorId: string;
  reason: string;
}

/** Revokes a certificate for good, under every code it has had; false when it was revoked already. */
export function revoke({ certificateId, actorId, reason }: Revoking): Promise<boolean> {
  return transaction(async (tx) => {
    await holdCertificate(tx, certificateId);
    const revoked = await tx.certificateRevision.updateMany({
      where: { certificateId, state: 'valid' },
      data: { state: 'revoked', reason },
    });
    if (revoked.count === 0) return false;
    await record(tx, { verb: 'certificate.revoked', actorId, subjectId: certificateId });
    return true;
  });
}
