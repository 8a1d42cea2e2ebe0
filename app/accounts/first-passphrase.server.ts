import { record } from '~/audit/audit.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Person } from '~/db/model.ts';
import type { Refused } from './limits.server.ts';
import { confirmPassphrase } from './own-passphrase.server.ts';
import { hashPassphrase, WITH_PASSPHRASE } from './passphrase.server.ts';
import { passphraseProblem, type PassphraseProblem } from './passphrase.ts';
import { addRecoveryCodes } from './recovery-code.server.ts';
import { endSessionsOf } from './session.server.ts';
import type { Viewer } from './viewer.server.ts';

/** `has`: there is one already, and whoever sits there has to show that they know it. */
export type FirstPassphrase =
  { person: Person; codes: string[] } | { problem: PassphraseProblem } | { has: true } | Refused;

export async function lacksPassphrase(personId: string): Promise<boolean> {
  return (await db().person.count({ where: { id: personId, NOT: WITH_PASSPHRASE } })) > 0;
}

/**
 * The first passphrase of somebody who came in without one, and recovery codes, which are shown now and never again.
 * This session goes on and others end. The same form sent twice gets more codes, since it cannot be known which answer
 * arrived.
 */
export async function chooseFirstPassphrase(viewer: Viewer, typed: string): Promise<FirstPassphrase> {
  const problem = passphraseProblem(typed, viewer.username);
  if (problem) return { problem };
  const passwordHash = await hashPassphrase(typed);
  const chosen = await transaction(async (tx) => {
    const { count } = await tx.person.updateMany({
      where: { id: viewer.id, NOT: WITH_PASSPHRASE },
      data: { passwordHash },
    });
    if (count === 0) return null;
    await endSessionsOf(tx, viewer.id, viewer.sessionId);
    await record(tx, { verb: 'passphrase.chosen', actorId: viewer.id, subjectId: viewer.id });
    const codes = await addRecoveryCodes(tx, viewer.id);
    return { person: await tx.person.findUniqueOrThrow({ where: { id: viewer.id } }), codes };
  });
  return chosen ?? replay(viewer, typed);
}

async function replay(viewer: Viewer, typed: string): Promise<FirstPassphrase> {
  const confirmed = await confirmPassphrase(viewer.id, typed);
  if ('refused' in confirmed) return confirmed;
  if ('wrong' in confirmed) return { has: true };
  return { person: confirmed.person, codes: await transaction((tx) => addRecoveryCodes(tx, viewer.id)) };
}
