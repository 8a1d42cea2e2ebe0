import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { db } from '~/db/db.server.ts';
import type { CertificateRevision } from '~/db/model.ts';
import { readPrinted, type Printed } from './printed.ts';
import { isSigned } from './signature.server.ts';

export async function addRevision(
  tx: Tx,
  {
    certificateId,
    printed,
    signature,
    actorId,
  }: { certificateId: string; printed: Printed; signature: string; actorId: string },
) {
  await tx.certificateRevision.create({
    data: {
      code: printed.code,
      certificateId,
      revision: printed.revision,
      printed,
      signature,
      createdAt: now(),
      createdById: actorId,
    },
  });
}

/** Until this transaction ends, others who would change the certificate wait. */
export async function holdCertificate(tx: Tx, certificateId: string) {
  await tx.$executeRaw`UPDATE "Certificate" SET "number" = "number" WHERE "id" = ${certificateId}`;
}

/** A certificate with its latest revision, the only one that can be valid. */
export async function findCertificate(where: { id: string } | { number: string }) {
  const found = await db().certificate.findUnique({
    where,
    include: { revisions: { orderBy: { revision: 'desc' }, take: 1 } },
  });
  const [latest] = found?.revisions ?? [];
  return found && latest ? { ...found, latest } : null;
}
export type Found = NonNullable<Awaited<ReturnType<typeof findCertificate>>>;

/** What a revision says, or undefined when it is not what was signed. */
export async function signedFacts(
  { code, revision, printed: stored, signature }: CertificateRevision,
  { number, course }: { number: string; course: string },
): Promise<Printed | undefined> {
  const printed = readPrinted(stored);
  if (!printed || !(await isSigned(printed, signature))) return undefined;
  const matches =
    printed.code === code && printed.revision === revision && printed.number === number && printed.course === course;
  return matches ? printed : undefined;
}
