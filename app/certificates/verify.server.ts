import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { certificateDay } from './certificate-day.ts';
import type { Printed } from './printed.ts';
import { foldPublicCode, isPublicCode } from './public-code.ts';
import { signedFacts } from './revision.server.ts';

/** What anybody may learn from a code: the least that answers the question. */
export type Check =
  | { state: 'unknown' | 'invalid' | 'replaced' | 'revoked' }
  | { state: 'valid' | 'expired' | 'revoked'; printed: Public };

export type Public = Pick<Printed, 'name' | 'languages' | 'issuedOn' | 'validUntil'>;

/** Checks a code, as typed. One that was replaced tells nobody's name any more, neither the old nor the new. */
export async function findForVerify(typed: string): Promise<Check> {
  const code = foldPublicCode(typed);
  const revision = isPublicCode(code) ? await readRevision(code) : null;
  if (!revision) return { state: 'unknown' };
  const printed = await signedFacts(revision, revision.certificate);
  if (!printed) return { state: 'invalid' };
  const isRevoked = revision.certificate.revisions.length > 0;
  if (revision.state === 'replaced') return { state: isRevoked ? 'revoked' : 'replaced' };
  const { name, languages, issuedOn, validUntil } = printed;
  const standing = isExpired(printed) ? 'expired' : 'valid';
  return { state: isRevoked ? 'revoked' : standing, printed: { name, languages, issuedOn, validUntil } };
}

function isExpired({ validUntil }: Printed): boolean {
  return validUntil !== null && certificateDay(now()) > validUntil;
}

function readRevision(code: string) {
  return db().certificateRevision.findUnique({
    where: { code },
    include: { certificate: { include: { revisions: { where: { state: 'revoked' }, select: { code: true } } } } },
  });
}
