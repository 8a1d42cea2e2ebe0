import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import { addJob } from '~/jobs/job.server.ts';
import { countAttemptsWith } from './regrade.server.ts';

export const REGRADE = 'regrade';

export interface Proposed {
  id: string;
  course: string;
  question: string;
  reason: string;
  proposedAt: Date;
  /** Null where the account has gone. */
  proposedBy: string | null;
  decidedAt: Date | null;
  accepted: boolean | null;
}

const DECIDED_SHOWN = 50;

/** What waits for a decision, the oldest first. */
export async function openProposals(): Promise<Proposed[]> {
  return withNames(await db().voidedQuestion.findMany({ where: { accepted: null }, orderBy: { proposedAt: 'asc' } }));
}

/** What was decided, the latest first. */
export async function decidedProposals(): Promise<Proposed[]> {
  const rows = await db().voidedQuestion.findMany({
    where: { accepted: { not: null } },
    orderBy: { decidedAt: 'desc' },
    take: DECIDED_SHOWN,
  });
  return withNames(rows);
}

export async function findProposal(id: string): Promise<Proposed | null> {
  const row = await db().voidedQuestion.findUnique({ where: { id } });
  return row && ((await withNames([row]))[0] ?? null);
}

/**
 * Decides a proposal, once: a later word about it changes nothing. Accepting orders the regrading, as a job of the
 * administrator's with the proposal's own id.
 */
export async function decide(admin: { id: string }, id: string, accepted: boolean): Promise<void> {
  const proposal = await db().voidedQuestion.findUnique({ where: { id } });
  if (!proposal) return;
  const { course, question } = proposal;
  const { all } = await countAttemptsWith(proposal);
  await transaction(async (tx) => {
    const { count } = await tx.voidedQuestion.updateMany({
      where: { course, question, accepted: null },
      data: { accepted, decidedById: admin.id, decidedAt: now() },
    });
    if (count === 0) return;
    await record(tx, { verb: accepted ? 'question.voided' : 'question.kept', actorId: admin.id, subjectId: id });
    if (accepted) await addJob(tx, { id, kind: REGRADE, ownerId: admin.id, payload: { voiding: id }, total: all });
  });
}

type Row = Omit<Proposed, 'proposedBy'> & { proposedById: string | null };

async function withNames(rows: Row[]): Promise<Proposed[]> {
  const ids = rows.flatMap(({ proposedById }) => proposedById ?? []);
  const people = await db().person.findMany({ where: { id: { in: ids } }, select: { id: true, username: true } });
  const nameOf = new Map(people.map(({ id, username }) => [id, username]));
  return rows.map(({ id, course, question, reason, proposedById, proposedAt, decidedAt, accepted }) => ({
    id,
    course,
    question,
    reason,
    proposedAt,
    proposedBy: nameOf.get(proposedById ?? '') ?? null,
    decidedAt,
    accepted,
  }));
}
