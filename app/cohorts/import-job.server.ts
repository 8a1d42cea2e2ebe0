import { hasRole } from '~/accounts/role.ts';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { record } from '~/audit/audit.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { JobAsked, JobOutcome, Work } from '~/jobs/job.ts';
import { findCohort } from './cohort.server.ts';
import type { ImportOrder } from './import-review.server.ts';
import type { Step } from './import-steps.server.ts';
import { writeSteps } from './import-write.server.ts';
import type { Writing } from './import-writing.ts';

/** On SQLite others wait while a transaction writes: so many rows at a time. */
const ROWS_AT_ONCE = 20;

/** Writes what the trainer confirmed, a few rows at a time; begun again, it makes nobody twice. */
export async function importPeople(job: JobAsked, work: Work): Promise<JobOutcome> {
  const { cohortId, locale, steps } = job.payload as ImportOrder;
  const trainer = await trainerOf(job.ownerId);
  const cohort = trainer && (await findCohort(trainer, cohortId));
  if (!trainer || !cohort || cohort.archivedAt) return { words: 'importing.outcomeRefused' };
  const writing: Writing = { trainer, cohort, locale, draftId: job.id };
  const missed = new Set<number>();
  for (let done = 0; done < steps.length;) {
    const some = steps.slice(done, done + ROWS_AT_ONCE);
    for (const row of await transaction((tx) => writeSteps(tx, writing, some))) missed.add(row);
    done += some.length;
    await work.progress(done, steps.length);
  }
  const values = countsOf(
    steps.filter(({ row }) => !missed.has(row)),
    missed.size,
  );
  await transaction((tx) => recordOnce(tx, writing, values));
  return {
    words: missed.size > 0 ? 'importing.outcomeMissed' : 'importing.outcome',
    values,
    to: values.added > 0 ? `/teach/${cohortId}/slips` : `/teach/${cohortId}`,
  };
}

function countsOf(written: Step[], missed: number) {
  const count = (kind: Step['do']) => written.filter((step) => step.do === kind).length;
  return { added: count('add'), joined: count('join'), filled: count('fill'), missed };
}

/** As the trainer stands today: somebody may have changed their role since they confirmed. */
async function trainerOf(ownerId: string | null): Promise<Viewer | null> {
  const person = ownerId && (await db().person.findFirst({ where: { id: ownerId, disabledAt: null } }));
  if (!person || !hasRole(person.role, 'trainer')) return null;
  const { id, username, role, locale, notice, demo } = person;
  return { id, username, role, locale, notice, demo, sessionId: '', confirmedAt: null };
}

/** An earlier try may have come as far as this. */
async function recordOnce(tx: Tx, { trainer, cohort, draftId }: Writing, values: ReturnType<typeof countsOf>) {
  const event = { verb: 'cohort.imported', actorId: trainer.id, subjectId: cohort.id };
  const earlier = await tx.auditEvent.findMany({ where: event, select: { details: true } });
  const isRecorded = earlier.some(({ details }) => (details as { job?: string } | null)?.job === draftId);
  if (!isRecorded) await record(tx, { ...event, details: { ...values, job: draftId } });
}
