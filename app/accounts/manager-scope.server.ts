import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Scope, ScopePart } from './manager-scope.ts';
import type { Deed, Outcome } from './people.server.ts';
import type { Viewer } from './viewer.server.ts';

/** `null` in both columns: all of the programme. */
export interface GrantedScope extends ScopePart {
  id: string;
}

const LINE = { id: true, country: true, organisation: true } as const;
const OLDEST_FIRST = [{ createdAt: 'asc' as const }, { id: 'asc' as const }];

/** What somebody may see figures of: an administrator all, a manager what was granted, anybody else nothing. */
export async function scopeOf({ id, role }: Pick<Viewer, 'id' | 'role'>): Promise<Scope> {
  if (role === 'admin') return 'whole';
  if (role !== 'manager') return [];
  const granted = await grantedScopes(id);
  if (granted.some(({ country, organisation }) => country === null && organisation === null)) return 'whole';
  return granted.map(({ country, organisation }) => ({ country, organisation }));
}

export function grantedScopes(personId: string): Promise<GrantedScope[]> {
  return db().managerScope.findMany({ where: { personId }, select: LINE, orderBy: OLDEST_FIRST });
}

/** Lets a manager see more. `id` is made by the form: the same one again, or the same scope, changes nothing. */
export function grantScope(
  { actorId, personId }: Deed,
  { id, scope }: { id: string; scope: 'whole' | ScopePart },
): Promise<Outcome> {
  return transaction(async (tx) => {
    if (personId === actorId) return 'own';
    // Writing to the person first makes whoever changes the role, or grants the same, at this moment wait.
    await tx.$executeRaw`UPDATE "Person" SET "username" = "username" WHERE "id" = ${personId}`;
    const manager = await tx.person.findFirst({ where: { id: personId, role: 'manager' }, select: { id: true } });
    if (!manager) return 'missing';
    const { country, organisation } = scope === 'whole' ? { country: null, organisation: null } : scope;
    const known = await tx.managerScope.count({ where: { OR: [{ id }, { personId, country, organisation }] } });
    if (known > 0) return 'done';
    await tx.managerScope.create({ data: { id, personId, country, organisation, createdAt: now() } });
    const details = { scope: id, whole: scope === 'whole' };
    await record(tx, { verb: 'manager-scope.granted', actorId, subjectId: personId, details });
    return 'done';
  });
}

/** Takes one of a manager's scopes back; one that is gone already stays gone. */
export function removeScope({ actorId, personId }: Deed, id: string): Promise<Outcome> {
  return transaction(async (tx) => {
    if (personId === actorId) return 'own';
    const { count } = await tx.managerScope.deleteMany({ where: { id, personId } });
    if (count > 0) {
      await record(tx, { verb: 'manager-scope.removed', actorId, subjectId: personId, details: { scope: id } });
    }
    return 'done';
  });
}
