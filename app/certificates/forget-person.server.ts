import { record } from '~/audit/audit.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { forgetRuns } from '~/learning/forgotten-runs.server.ts';

/**
 * Deletes an account: who it was, and all that belongs to it alone (sessions, codes, memberships, attendance, notes,
 * slips, reminders, scopes) goes with it. Runs stay for what is counted, linked to nobody. A certificate stays, under its
 * code, for whoever holds the paper; it leads to no run any more. Accounts that were joined to this one and closed go too.
 * Whether this person may go (the last administrator, a cohort's only trainer) is for the caller to see to. False: there
 * is nobody.
 */
export async function forgetPerson(tx: Tx, personId: string, actorId: string | null = personId): Promise<boolean> {
  const person = await tx.person.findUnique({ where: { id: personId }, select: { id: true } });
  if (!person) return false;
  for (const id of await joinedTo(tx, personId)) await forgetPerson(tx, id, actorId);
  await forgetRuns(tx, personId);
  await keepCertificates(tx, personId);
  await tx.job.updateMany({ where: { ownerId: personId, state: 'running' }, data: { ownerId: null } });
  await tx.job.deleteMany({ where: { ownerId: personId } });
  await tx.person.delete({ where: { id: personId } });
  await record(tx, { verb: 'person.forgotten', actorId, subjectId: personId });
  return true;
}

async function joinedTo(tx: Tx, personId: string): Promise<string[]> {
  const events = await tx.auditEvent.findMany({ where: { subjectId: personId, verb: 'person.merged' } });
  const ids = events.map(({ details }) => String((details as Record<string, unknown> | null)?.from));
  const closed = { id: { in: ids }, disabledAt: { not: null } };
  return (await tx.person.findMany({ where: closed, select: { id: true } })).map(({ id }) => id);
}

/** A name is printed on them: nothing may lead from it to what else the person did, the record of issuing included. */
async function keepCertificates(tx: Tx, personId: string) {
  const certificates = await tx.certificate.findMany({ where: { personId }, select: { id: true } });
  const ids = certificates.map(({ id }) => id);
  await tx.certificate.updateMany({ where: { id: { in: ids } }, data: { personId: null, enrolmentId: null } });
  const byThem = { certificateId: { in: ids }, createdById: personId };
  await tx.certificateRevision.updateMany({ where: byThem, data: { createdById: null } });
  const issuing = { verb: 'certificate.issued', subjectId: { in: ids } };
  await tx.auditEvent.updateMany({ where: issuing, data: { actorId: null, details: {} } });
}
