import { randomUUID } from 'node:crypto';
import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { db } from '~/db/db.server.ts';
import type { JobState, Prisma } from '~/db/model.ts';
import type { JobOutcome } from './job.ts';
import { nudge } from './nudge.server.ts';

export interface JobOrder {
  /** Made by the form, so that a form sent twice orders once. */
  id?: string;
  kind: string;
  ownerId: string | null;
  payload: Prisma.InputJsonValue;
  total?: number;
  /** Waits for `confirmJob`. */
  draft?: boolean;
}

export interface JobView {
  id: string;
  kind: string;
  state: JobState;
  done: number;
  total: number;
  outcome: JobOutcome | null;
}

/** Orders work, in the transaction that makes it necessary; returns the job's id. */
export async function addJob(tx: Tx, { draft = false, total = 0, ...order }: JobOrder): Promise<string> {
  const id = order.id ?? randomUUID();
  const state = draft ? 'draft' : 'waiting';
  await tx.job.upsert({
    where: { id },
    create: { ...order, id, total, state, runAt: now(), createdAt: now() },
    update: {},
  });
  if (!draft) nudge();
  return id;
}

/** Lets a draft of this owner begin, once; false where there is none. */
export async function confirmJob(ownerId: string, id: string, tx: Tx = db()): Promise<boolean> {
  const { count } = await tx.job.updateMany({
    where: { id, ownerId, state: 'draft' },
    data: { state: 'waiting', runAt: now() },
  });
  nudge();
  return count === 1;
}

/** Takes a draft of this owner away. */
export async function dropDraft(ownerId: string, id: string) {
  await db().job.deleteMany({ where: { id, ownerId, state: 'draft' } });
}

/** A draft of this owner with what it was asked; null where there is none. */
export function findDraft(ownerId: string, id: string, kind: string) {
  return db().job.findFirst({ where: { id, ownerId, kind, state: 'draft' } });
}

/** How far a job of this owner is; null for anybody else's. */
export async function findJob(ownerId: string, id: string): Promise<JobView | null> {
  const job = await db().job.findFirst({ where: { id, ownerId } });
  if (!job) return null;
  const { kind, state, done, total } = job;
  return { id, kind, state, done, total, outcome: job.result as JobOutcome | null };
}
