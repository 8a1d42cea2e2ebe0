import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { addNotice } from './notice.ts';
import { readRecoveryCode, spellRecoveryCode } from './recovery-code.ts';
import { hasRole } from './role.ts';

const OWN_CODES = 8;
const ISSUED_LIFETIME_MS = 24 * 60 * 60 * 1000;

/** Eight more codes of the person's own, to be shown once: only their hashes are kept. */
export async function addRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: OWN_CODES }, newCode);
  const data = codes.map((code) => ({ id: randomUUID(), personId, hash: hashOf(code), createdAt: now() }));
  await tx.recoveryCode.createMany({ data });
  return codes;
}

/** Eight new codes; the old ones, used or not, and any that was issued are void. */
export async function renewRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
  await tx.recoveryCode.deleteMany({ where: { personId } });
  const codes = await addRecoveryCodes(tx, personId);
  await record(tx, { verb: 'recovery-codes.renewed', actorId: personId, subjectId: personId });
  return codes;
}

export async function countRecoveryCodes(tx: Tx, personId: string): Promise<number> {
  return tx.recoveryCode.count({ where: { personId, issuedById: null, usedAt: null } });
}

/**
 * A one-time code for somebody else, good for 24 hours; shown once to the issuer, and the person is told.
 * Null when the issuer may not: a trainer or manager only to learners (whether it is a learner of theirs is
 * for the caller to see to), an administrator to anyone but themselves.
 */
export async function issueRecoveryCode(
  tx: Tx,
  { personId, issuedById }: { personId: string; issuedById: string },
): Promise<string | null> {
  const [person, issuer] = await Promise.all([activePerson(tx, personId), activePerson(tx, issuedById)]);
  if (!person || !issuer || person.id === issuer.id || !hasRole(issuer.role, 'trainer')) return null;
  if (person.role !== 'learner' && issuer.role !== 'admin') return null;
  const code = newCode();
  const createdAt = now();
  await voidIssuedCodes(tx, personId);
  const expiresAt = new Date(createdAt.getTime() + ISSUED_LIFETIME_MS);
  await tx.recoveryCode.create({
    data: { id: randomUUID(), personId, hash: hashOf(code), issuedById, createdAt, expiresAt },
  });
  await tx.person.update({
    where: { id: personId },
    data: { notice: addNotice(person.notice, 'recoveryIssued', createdAt) },
  });
  await record(tx, { verb: 'recovery-code.issued', actorId: issuedById, subjectId: personId });
  return code;
}

/** Uses the code up and says whose it is; null if it is wrong, used, late, or somebody else's. */
export async function redeemRecoveryCode(tx: Tx, usernameKey: string, typed: string) {
  const found = await tx.recoveryCode.findFirst({
    where: {
      hash: hashOf(typed),
      usedAt: null,
      OR: [{ expiresAt: null }, { expiresAt: { gt: now() } }],
      person: { usernameKey, disabledAt: null },
    },
    include: { person: true },
  });
  if (!found) return null;
  const used = await tx.recoveryCode.updateMany({ where: { id: found.id, usedAt: null }, data: { usedAt: now() } });
  if (used.count === 0) return null;
  await voidIssuedCodes(tx, found.personId);
  return { person: found.person, issuedById: found.issuedById };
}

/** What was issued to somebody and not used yet works no more. */
export async function voidIssuedCodes(tx: Tx, personId: string) {
  await tx.recoveryCode.deleteMany({ where: { personId, issuedById: { not: null }, usedAt: null } });
}

function activePerson(tx: Tx, id: string) {
  return tx.person.findFirst({ where: { id, disabledAt: null }, select: { id: true, role: true, notice: true } });
}

function newCode(): string {
  return spellRecoveryCode(randomBytes(28));
}

function hashOf(typed: string): string {
  return createHash('sha256')
    .update(readRecoveryCode(typed) ?? '')
    .digest('hex');
}
