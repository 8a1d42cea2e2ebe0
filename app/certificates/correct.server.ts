import { isDeepStrictEqual } from 'node:util';
import { record } from '~/audit/audit.server.ts';
import { transaction } from '~/db/db.server.ts';
import { Conflict, retryOnConflict } from './conflict.server.ts';
import { rememberHolder } from './holder.server.ts';
import { newPublicCode } from './new-code.server.ts';
import { holderOf, type Holder, type Printed } from './printed.ts';
import { addRevision, findCertificate, holdCertificate, signedFacts, type Found } from './revision.server.ts';
import { sign } from './signature.server.ts';

export interface Correcting {
  certificateId: string;
  /** Whose it has to be; left out where an administrator corrects. */
  ownerId?: string;
  actorId: string;
  /** The revision that the form was made from: a form that is sent again, or late, does not undo what came after. */
  onRevision: number;
  holder: Holder;
  reason: string;
}

/** `unchanged`: it says so already, also because this very form arrived before. */
export type Corrected = 'corrected' | 'unchanged' | 'missing' | 'revoked' | 'stale' | 'damaged';

/** Issues a certificate anew with another name, rank or institution, under a new code; the old code is replaced. */
export function correct(correcting: Correcting): Promise<Corrected> {
  const { certificateId, ownerId, holder, onRevision } = correcting;
  return retryOnConflict(async () => {
    const found = await findCertificate({ id: certificateId });
    if (!found || (ownerId !== undefined && found.personId !== ownerId)) return 'missing';
    if (found.latest.state !== 'valid') return 'revoked';
    const printed = await signedFacts(found.latest, found);
    // Signing what nobody signed before would make a forged row true.
    if (!printed) return 'damaged';
    if (isDeepStrictEqual(holderOf(printed), holder)) return 'unchanged';
    if (printed.revision !== onRevision) return 'stale';
    await replace(found, { ...printed, ...holder, code: newPublicCode(), revision: printed.revision + 1 }, correcting);
    return 'corrected';
  });
}

async function replace(found: Found, printed: Printed, { actorId, reason }: Correcting) {
  const signature = await sign(printed);
  await transaction(async (tx) => {
    await holdCertificate(tx, found.id);
    const replaced = await tx.certificateRevision.updateMany({
      where: { code: found.latest.code, state: 'valid' },
      data: { state: 'replaced', reason },
    });
    if (replaced.count === 0) throw new Conflict('The certificate was changed meanwhile');
    await addRevision(tx, { certificateId: found.id, printed, signature, actorId });
    await rememberHolder(tx, found.personId, printed);
    await record(tx, {
      verb: 'certificate.corrected',
      actorId,
      subjectId: found.id,
      details: { revision: printed.revision },
    });
  });
}
