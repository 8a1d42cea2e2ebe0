import { z } from 'zod';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import { env } from '~/env.server.ts';
import { LOCALES } from '~/i18n/locales.ts';
import { translateIn } from '~/i18n/translate.tsx';
import { keepFile } from '~/jobs/file.server.ts';
import type { JobAsked, JobOutcome, Work } from '~/jobs/job.ts';
import { addJob } from '~/jobs/job.server.ts';
import { zipped, type ZippedFile } from '~/print/zip.server.ts';
import { cohortCertificates } from './cohort-certificates.server.ts';
import { drawCertificate, drawCertificates, type Signed } from './drawing.server.ts';
import { findCertificate, signedFacts } from './revision.server.ts';

/** The kind of the job. */
export const COHORT_CERTIFICATES = 'cohort-certificates';
export const MOST_CERTIFICATES = 500;

const FILES = {
  pdf: { name: 'certificates.pdf', type: 'application/pdf' },
  zip: { name: 'certificates.zip', type: 'application/zip' },
};

const payloadSchema = z.object({
  cohortId: z.string(),
  certificateIds: z.array(z.string()),
  as: z.enum(['pdf', 'zip']),
  origin: z.string(),
  locale: z.enum(LOCALES),
});

export type CertificatesAsked = z.output<typeof payloadSchema> & {
  /** Made by the page: the same form twice orders once. */
  id: string;
};

/** Orders certificates of a cohort that has been found to be this trainer's, and puts on record that it was done. */
export function orderCertificates(trainer: Viewer, { id, ...payload }: CertificatesAsked): Promise<string> {
  return transaction(async (tx) => {
    if (await tx.job.findUnique({ where: { id }, select: { id: true } })) return id;
    const total = payload.certificateIds.length;
    const details = { count: total, as: payload.as };
    await record(tx, { verb: 'certificates.printed', actorId: trainer.id, subjectId: payload.cohortId, details });
    return addJob(tx, { id, kind: COHORT_CERTIFICATES, ownerId: trainer.id, payload, total });
  });
}

/** Draws them: what was revoked since, or whose holder has left, is passed over. */
export async function drawOrdered(job: JobAsked, work: Work): Promise<JobOutcome> {
  const { cohortId, certificateIds, as, origin, locale } = payloadSchema.parse(job.payload);
  const { earned } = await cohortCertificates(cohortId);
  const ids = earned.map((one) => one.certificateId).filter((id) => certificateIds.includes(id));
  let count = 0;
  const each = signedOnes(ids, work, () => (count += 1));
  const title = translateIn(locale)('issuing.title');
  const content =
    as === 'zip'
      ? zipped(files(each, origin))
      : drawCertificates(each, {
          title,
          lang: locale,
          origin,
          issuer: env().ISSUER,
          createdAt: await lastMade(ids),
        });
  await keepFile(job.id, content);
  const to = `/teach/${cohortId}/certificates`;
  if (count === 0) return { words: 'issuing.doneNone', to };
  return { words: 'issuing.done', values: { count }, file: FILES[as], to };
}

async function* signedOnes(ids: string[], work: Work, onEach: () => void): AsyncGenerator<Signed> {
  for (const [index, id] of ids.entries()) {
    const found = await findCertificate({ id });
    const printed = found?.latest.state === 'valid' ? await signedFacts(found.latest, found) : undefined;
    if (found && printed) {
      onEach();
      yield { printed, signature: found.latest.signature, createdAt: found.latest.createdAt };
    }
    await work.progress(index + 1, ids.length);
  }
}

/** The same certificates are the same bytes: the file is as old as the newest of them. */
async function lastMade(certificateIds: string[]): Promise<Date> {
  const { _max } = await db().certificateRevision.aggregate({
    where: { certificateId: { in: certificateIds } },
    _max: { createdAt: true },
  });
  return _max.createdAt ?? now();
}

async function* files(certificates: AsyncIterable<Signed>, origin: string): AsyncGenerator<ZippedFile> {
  for await (const { printed, signature, createdAt } of certificates) {
    const content = await drawCertificate(printed, { signature, createdAt, origin });
    yield { name: `${printed.number}.pdf`, content, at: createdAt };
  }
}
