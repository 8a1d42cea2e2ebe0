import { hashPassphrase } from '~/accounts/passphrase.server.ts';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import { codeOfSlip } from './slip-code.server.ts';
import { issueSlips, type SlipOrder } from './slip.server.ts';

/** For tests: what the paper of somebody's latest slip says. */
export async function slipOf(personId: string) {
  const slip = await db().slip.findFirstOrThrow({ where: { personId }, orderBy: { number: 'desc' } });
  return { ...slip, code: codeOfSlip(slip.id) };
}

/** For tests: issues, and answers with the latest slip of each. */
export async function issued(trainer: Viewer, order: SlipOrder) {
  await transaction((tx) => issueSlips(tx, trainer, order));
  return Promise.all(order.personIds.map(slipOf));
}

/** For tests: what looking at a page must not change. */
export async function traces() {
  return {
    events: await db().auditEvent.count(),
    slips: await db().slip.findMany(),
    limits: await db().rateLimiterFlexible.count(),
  };
}

/** For tests: the same person, with an account of their own. */
export async function givePassphrase(personId: string) {
  await db().person.update({ where: { id: personId }, data: { passwordHash: await hashPassphrase('warm apples') } });
}
