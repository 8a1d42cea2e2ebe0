import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import type { Person, Role } from '~/db/model.ts';
import { addNotice } from './notice.ts';
import { issueRecoveryCode, voidIssuedCodes } from './recovery-code.server.ts';
import { endSessionsOf } from './session.server.ts';
import { usernameKey } from './username.ts';

export type PersonLine = Pick<Person, 'id' | 'username' | 'role' | 'createdAt' | 'disabledAt' | 'demo'>;
/** Who does it, and to whom. */
export interface Deed {
  actorId: string;
  personId: string;
}
/** `own`: nobody changes their own rank or shuts themselves out, so an administrator always remains. */
export type Outcome = 'done' | 'missing' | 'own';

const LINE = { id: true, username: true, role: true, createdAt: true, disabledAt: true, demo: true } as const;
export const PEOPLE_A_PAGE = 50;

export function findPerson(id: string): Promise<PersonLine | null> {
  return db().person.findUnique({ where: { id }, select: LINE });
}

/** People whose username has `typed` in it, by username; those after the person `after`, if given. */
export async function searchPeople(typed: string, after?: string): Promise<PersonLine[]> {
  const last = after ? await db().person.findUnique({ where: { id: after }, select: { usernameKey: true } }) : null;
  return db().person.findMany({
    where: { usernameKey: { contains: usernameKey(typed.slice(0, 100)), gt: last?.usernameKey } },
    orderBy: { usernameKey: 'asc' },
    take: PEOPLE_A_PAGE,
    select: LINE,
  });
}

/**
 * A new role, under new sessions; a code issued to a learner does not open the account of a trainer, and what a manager
 * might see goes with that role.
 */
export function setRole(deed: Deed, role: Role): Promise<Outcome> {
  return changeSomebody(deed, async (tx, person) => {
    if (person.role === role) return;
    const notice = addNotice(person.notice, 'roleChanged', now());
    await tx.person.update({ where: { id: person.id }, data: { role, notice } });
    await tx.managerScope.deleteMany({ where: { personId: person.id } });
    await endSessionsOf(tx, person.id);
    await voidIssuedCodes(tx, person.id);
    await recordDeed(tx, deed, 'role.changed', { from: person.role, to: role });
  });
}

/** From now on nobody signs in as this person; nothing of theirs is lost. */
export function disable(deed: Deed): Promise<Outcome> {
  return changeSomebody(deed, async (tx, person) => {
    if (person.disabledAt) return;
    await tx.person.update({ where: { id: person.id }, data: { disabledAt: now() } });
    await endSessionsOf(tx, person.id);
    await recordDeed(tx, deed, 'person.disabled');
  });
}

export function enable(deed: Deed): Promise<Outcome> {
  return changeSomebody(deed, async (tx, person) => {
    if (!person.disabledAt) return;
    await tx.person.update({ where: { id: person.id }, data: { disabledAt: null } });
    await recordDeed(tx, deed, 'person.enabled');
  });
}

/** As an administrator; null where it is not theirs to issue. */
export function issueRecoveryCodeTo({ actorId, personId }: Deed): Promise<string | null> {
  return transaction((tx) => issueRecoveryCode(tx, { personId, issuedById: actorId }));
}

function changeSomebody(deed: Deed, change: (tx: Tx, person: Person) => Promise<void>): Promise<Outcome> {
  return transaction(async (tx) => {
    const person = await tx.person.findUnique({ where: { id: deed.personId } });
    if (!person) return 'missing';
    if (person.id === deed.actorId) return 'own';
    await change(tx, person);
    return 'done';
  });
}

function recordDeed(tx: Tx, { actorId, personId }: Deed, verb: string, details?: Record<string, string>) {
  return record(tx, { verb, actorId, subjectId: personId, details });
}
