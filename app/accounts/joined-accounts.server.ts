import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import type { Person } from '~/db/model.ts';
import { factsJoined } from './joined-accounts.ts';
import { addNotice } from './notice.ts';
import { endSessionsOf } from './session.server.ts';

/** Why two accounts are not joined. */
export type JoinRefusal = 'missing' | 'same' | 'own' | 'notLearner' | 'disabled';

export interface Joining {
  actorId: string;
  /** The account that stays. */
  keptId: string;
  /** The account that is closed. */
  otherId: string;
}

/** Both accounts, held until the transaction ends; or why they cannot be joined. */
export async function accountsToJoin(tx: Tx, joining: Joining): Promise<{ kept: Person; other: Person } | JoinRefusal> {
  const ids = [joining.keptId, joining.otherId];
  for (const id of [...ids].sort()) {
    await tx.$executeRaw`UPDATE "Person" SET "username" = "username" WHERE "id" = ${id}`;
  }
  const people = await tx.person.findMany({ where: { id: { in: ids } } });
  const kept = people.find(({ id }) => id === joining.keptId);
  const other = people.find(({ id }) => id === joining.otherId);
  return refusalToJoin(kept, other, joining.actorId) ?? { kept: kept as Person, other: other as Person };
}

type Standing = Pick<Person, 'id' | 'role' | 'disabledAt'>;

/** Nobody joins accounts to their own, and what trainers, managers and administrators may do is not passed on. */
export function refusalToJoin(
  kept: Standing | undefined,
  other: Standing | undefined,
  actorId: string,
): JoinRefusal | null {
  if (!kept || !other) return 'missing';
  if (kept.id === other.id) return 'same';
  if ([kept.id, other.id].includes(actorId)) return 'own';
  if (other.role !== 'learner') return 'notLearner';
  return kept.disabledAt ? 'disabled' : null;
}

/** Closes the other account: its sessions and codes end, and each account is told. False: it was closed already. */
export async function closeJoined(tx: Tx, kept: Person, other: Person): Promise<boolean> {
  const at = now();
  await endSessionsOf(tx, other.id);
  await tx.recoveryCode.deleteMany({ where: { personId: other.id } });
  if (other.disabledAt) return false;
  const closed = { disabledAt: at, notice: addNotice(other.notice, 'joinedAway', at) };
  await tx.person.update({ where: { id: other.id }, data: closed });
  const joined = { ...factsJoined(kept, other), notice: addNotice(kept.notice, 'joined', at) };
  await tx.person.update({ where: { id: kept.id }, data: joined });
  return true;
}
