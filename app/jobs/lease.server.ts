import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import type { Prisma } from '~/db/model.ts';
import { LeaseLost, MOST_TRIES, waitAfter, type JobAsked, type JobOutcome } from './job.ts';

const LEASE_MS = 60_000;

export interface Lease extends JobAsked {
  kind: string;
  tries: number;
  /** Ours until then; also what tells our hold from another's. */
  until: Date;
}

/** Takes the job that has waited longest, or one whose holder has gone silent; null when nothing is due. */
export async function claim(): Promise<Lease | null> {
  for (;;) {
    const due = await db().job.findFirst({
      where: {
        OR: [
          { state: 'waiting', runAt: { lte: now() } },
          { state: 'running', leaseUntil: { lt: now() } },
        ],
      },
      orderBy: [{ runAt: 'asc' }, { createdAt: 'asc' }],
    });
    if (!due) return null;
    const { id, state, leaseUntil, kind, ownerId, payload, done, tries } = due;
    const until = new Date(now().getTime() + LEASE_MS);
    const { count } = await db().job.updateMany({
      where: { id, state, leaseUntil },
      data: { state: 'running', leaseUntil: until, tries: { increment: 1 } },
    });
    if (count === 1) return { id, kind, ownerId, payload, done, tries: tries + 1, until };
  }
}

/** Writes down how far it is and holds on to it. */
export async function renew(lease: Lease, done: number, total?: number) {
  const until = new Date(Math.max(now().getTime() + LEASE_MS, lease.until.getTime() + 1));
  await change(lease, { done, leaseUntil: until, ...(total === undefined ? {} : { total }) });
  lease.until = until;
}

export async function finish(lease: Lease, outcome: JobOutcome | undefined) {
  const result = outcome as Prisma.InputJsonObject | undefined;
  await change(lease, { state: 'done', leaseUntil: null, result, fault: null, finishedAt: now() });
}

/** To be tried again after a while, or laid aside for an administrator when it has been tried enough. */
export async function fail(lease: Lease, fault: string) {
  if (lease.tries >= MOST_TRIES) {
    await change(lease, { state: 'dead', leaseUntil: null, fault, finishedAt: now() });
  } else {
    const runAt = new Date(now().getTime() + waitAfter(lease.tries));
    await change(lease, { state: 'waiting', leaseUntil: null, fault, runAt });
  }
}

/** Gives it back as it is, for whoever comes next; the try does not count. */
export async function giveBack(lease: Lease) {
  await change(lease, { state: 'waiting', leaseUntil: null, tries: { decrement: 1 } });
}

async function change({ id, until }: Lease, data: Prisma.JobUpdateManyMutationInput) {
  const { count } = await db().job.updateMany({ where: { id, state: 'running', leaseUntil: until }, data });
  if (count === 0) throw new LeaseLost(`Job ${id} is no longer ours.`);
}
