import { record } from '~/audit/audit.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Person } from '~/db/model.ts';
import { spend, type Limit, type Refused } from './limits.server.ts';
import { hashPassphrase, verifyPassphrase } from './passphrase.server.ts';
import { passphraseProblem, type PassphraseProblem } from './passphrase.ts';
import { endSessionsOf } from './session.server.ts';

export interface PassphraseChange {
  personId: string;
  current: string;
  next: string;
}
export interface PassphraseErrors {
  current?: 'currentWrong';
  password?: PassphraseProblem;
}

const OWN: Limit = { name: 'own-passphrase', points: 20 };

/** Whether whoever sits there knows the passphrase of the account that is open. */
export async function confirmPassphrase(
  personId: string,
  typed: string,
): Promise<{ person: Person } | { wrong: true } | Refused> {
  const tries = await spend([{ limit: OWN, key: [personId] }]);
  if (tries.refused) return tries;
  const person = await db().person.findUniqueOrThrow({ where: { id: personId } });
  if (!(await verifyPassphrase(person.passwordHash, typed))) return { wrong: true };
  await tries.giveBack();
  return { person };
}

/** Changes the passphrase and ends every session; the caller begins a new one here. */
export async function changePassphrase({
  personId,
  current,
  next,
}: PassphraseChange): Promise<{ person: Person } | { errors: PassphraseErrors } | Refused> {
  const confirmed = await confirmPassphrase(personId, current);
  if ('refused' in confirmed) return confirmed;
  if ('wrong' in confirmed) return { errors: { current: 'currentWrong' } };
  const problem = passphraseProblem(next, confirmed.person.username);
  if (problem) return { errors: { password: problem } };
  const passwordHash = await hashPassphrase(next);
  const person = await transaction(async (tx) => {
    await endSessionsOf(tx, personId);
    await record(tx, { verb: 'passphrase.changed', actorId: personId, subjectId: personId });
    return tx.person.update({ where: { id: personId }, data: { passwordHash } });
  });
  return { person };
}
