import { randomUUID } from 'node:crypto';
import { addNotice } from '~/accounts/notice.ts';
import { hasPassphrase } from '~/accounts/passphrase.server.ts';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { recordAll } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { within } from './cohort.server.ts';
import { SLIP_DAYS, NO_PIN_YET, working } from './slip.ts';
import { codeOfSlip, hashOfSlipCode } from './slip-code.server.ts';
import { idOf } from './stable-id.server.ts';

export interface SlipOrder {
  cohortId: string;
  personIds: string[];
  /** Opens again and again, with a PIN that the person chooses. */
  reusable?: boolean;
  /** Made by a form or a job: what comes twice under the same is issued once. */
  orderId?: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A printed way in for learners who are members of this trainer's cohort; anybody else is passed over. A person has one
 * slip a cohort that works: a new one voids the older.
 */
export async function issueSlips(tx: Tx, trainer: Viewer, order: SlipOrder): Promise<void> {
  const { cohortId, reusable = false } = order;
  // Writing to the cohort first makes a colleague who issues at the same time wait for the next numbers.
  const held = await tx.cohort.updateMany({ where: { id: cohortId, ...within(trainer) }, data: { id: cohortId } });
  if (held.count === 0) return;
  const learners = await learnersToHave(tx, order);
  await voidWorking(tx, trainer, { cohortId, personId: { in: learners.map(({ personId }) => personId) } });
  const last = await tx.slip.aggregate({ where: { cohortId }, _max: { number: true } });
  const createdAt = now();
  const slips = learners.map(({ slipId, personId }, index) => ({
    id: slipId,
    cohortId,
    personId,
    number: (last._max.number ?? 0) + index + 1,
    hash: hashOfSlipCode(codeOfSlip(slipId)) ?? '',
    pinHash: reusable ? NO_PIN_YET : null,
    issuedById: trainer.id,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + SLIP_DAYS * DAY_MS),
  }));
  await tx.slip.createMany({ data: slips });
  await recordSlips(tx, 'slip.issued', trainer.id, slips);
  await tell(tx, learners, createdAt);
}

/** Ends slips that work, among those that `which` says; how many. */
export async function voidWorking(
  tx: Tx,
  trainer: Viewer,
  which: { cohortId: string; id?: string; personId?: { in: string[] } },
): Promise<number> {
  const where = { ...which, ...working(now()), cohort: within(trainer) };
  const slips = await tx.slip.findMany({ where, select: { id: true, personId: true, cohortId: true } });
  const ids = slips.map(({ id }) => id);
  await tx.slip.updateMany({ where: { id: { in: ids }, ...working(now()) }, data: { voidedAt: now() } });
  await recordSlips(tx, 'slip.voided', trainer.id, slips);
  return slips.length;
}

export async function recordSlips(
  tx: Tx,
  verb: 'slip.issued' | 'slip.handed-over' | 'slip.voided',
  actorId: string,
  slips: { id: string; personId: string; cohortId: string }[],
) {
  await recordAll(
    tx,
    slips.map(({ id, personId, cohortId }) => {
      return { verb, actorId, subjectId: personId, details: { slip: id, cohort: cohortId } };
    }),
  );
}

async function learnersToHave(tx: Tx, { cohortId, personIds, orderId }: SlipOrder) {
  const people = await tx.person.findMany({
    where: {
      id: { in: personIds },
      role: 'learner',
      disabledAt: null,
      memberships: { some: { cohortId, leftAt: null } },
    },
    select: { id: true, passwordHash: true, notice: true },
    orderBy: { usernameKey: 'asc' },
  });
  const learners = people.map(({ id, ...person }) => ({ ...person, personId: id, slipId: idFor(orderId, id) }));
  const issued = await tx.slip.findMany({
    where: { id: { in: learners.map(({ slipId }) => slipId) } },
    select: { id: true },
  });
  const known = new Set(issued.map(({ id }) => id));
  return learners.filter(({ slipId }) => !known.has(slipId));
}

/** The same order makes the same slip for the same person. */
function idFor(orderId: string | undefined, personId: string): string {
  return orderId === undefined ? randomUUID() : idOf('slip', orderId, personId);
}

/** Whoever has an account of their own is told that somebody made another way into it. */
async function tell(tx: Tx, people: { personId: string; passwordHash: string; notice: string | null }[], at: Date) {
  for (const person of people.filter(hasPassphrase)) {
    const notice = addNotice(person.notice, 'recoveryIssued', at);
    await tx.person.update({ where: { id: person.personId }, data: { notice } });
  }
}
