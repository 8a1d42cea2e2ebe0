import { record } from '~/audit/audit.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { CertificateState } from '~/db/model.ts';
import type { Issued } from './issue.server.ts';
import { readPrinted, type Printed } from './printed.ts';
import { findCertificate, signedFacts } from './revision.server.ts';

export interface OwnCertificate {
  id: string;
  state: CertificateState;
  /** When this revision was made. */
  createdAt: Date;
  printed: Printed;
  signature: string;
  reason: string | null;
}

/** A person's own certificate. Asking for somebody else's, or for none, is put on record and answers null. */
export async function readOwnCertificate(personId: string, certificateId: string): Promise<OwnCertificate | null> {
  const found = await findCertificate({ id: certificateId });
  if (!found || found.personId !== personId) {
    await transaction((tx) =>
      record(tx, { verb: 'certificate.foreign-read', actorId: personId, subjectId: found?.id ?? null }),
    );
    return null;
  }
  const { state, createdAt, signature, reason } = found.latest;
  const printed = await signedFacts(found.latest, found);
  if (!printed) throw new Error(`Revision ${found.latest.revision} of certificate ${found.id} is not what was signed`);
  return { id: found.id, state, createdAt, printed, signature, reason };
}

export interface ListedCertificate {
  id: string;
  state: CertificateState;
  printed: Printed;
}

/** The latest first. */
export async function ownCertificates(personId: string): Promise<ListedCertificate[]> {
  const found = await db().certificate.findMany({
    where: { personId },
    orderBy: { issuedAt: 'desc' },
    include: { revisions: { orderBy: { revision: 'desc' }, take: 1 } },
  });
  return found.flatMap(({ id, revisions }) => {
    const printed = readPrinted(revisions[0]?.printed);
    return printed && revisions[0] ? [{ id, state: revisions[0].state, printed }] : [];
  });
}

export interface Awaiting {
  enrolmentId: string;
  course: string;
}

/** Completed courses whose certificate waits for a name. */
export async function awaitingName(personId: string): Promise<Awaiting[]> {
  const enrolments = await db().enrolment.findMany({
    where: { personId, completedAt: { not: null }, certificate: null },
    orderBy: { completedAt: 'asc' },
    select: { id: true, course: true },
  });
  return enrolments.map(({ id, course }) => ({ enrolmentId: id, course }));
}

/** Whether a certificate may be asked for: the course to issue it for, the one there is, or why not. */
export async function readyToIssue(personId: string, enrolmentId: string): Promise<{ course: string } | Issued> {
  const enrolment = await db().enrolment.findFirst({
    where: { id: enrolmentId, personId },
    select: { course: true, completedAt: true, certificate: { select: { id: true } } },
  });
  if (!enrolment) return { refused: 'missing' };
  if (enrolment.certificate) return { certificateId: enrolment.certificate.id };
  return enrolment.completedAt ? { course: enrolment.course } : { refused: 'not-completed' };
}
