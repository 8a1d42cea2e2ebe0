import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import type { Person } from '~/db/model.ts';
import { grantedScopes, grantScope, removeScope, scopeOf } from './manager-scope.server.ts';
import type { ScopePart } from './manager-scope.ts';
import { setRole } from './people.server.ts';
import { register } from './visitor.test-support.ts';

const KAZAKHSTAN: ScopePart = { country: 'KZ', organisation: null };
const HOTLINE: ScopePart = { country: 'UZ', organisation: 'Hotline 1148' };
let admin: Person;
let saule: Person;

beforeEach(async () => {
  admin = await register('admin', 'admin');
  saule = await register('saule', 'manager');
});

const deed = (personId = saule.id) => ({ actorId: admin.id, personId });
const grant = (scope: 'whole' | ScopePart, id: string = randomUUID()) => grantScope(deed(), { id, scope });
const audited = async () => (await db().auditEvent.findMany({ orderBy: { at: 'asc' } })).map(({ verb }) => verb);

test('a manager sees what was granted and nothing before; an administrator all, a trainer nothing', async () => {
  expect(await scopeOf(saule)).toEqual([]);
  await grant(KAZAKHSTAN);
  await grant(HOTLINE);
  expect(await scopeOf(saule)).toEqual([KAZAKHSTAN, HOTLINE]);
  expect(await scopeOf(admin)).toBe('whole');
  expect(await scopeOf({ id: saule.id, role: 'trainer' })).toEqual([]);
  await grant('whole');
  expect(await scopeOf(saule)).toBe('whole');
});

test('the same form twice, and the same scope twice, also at once, is one line and one record', async () => {
  const id = randomUUID();
  expect(await grant(KAZAKHSTAN, id)).toBe('done');
  expect(await grant(KAZAKHSTAN, id)).toBe('done');
  await Promise.all([grant('whole'), grant('whole'), grant('whole')]);
  expect(await grantedScopes(saule.id)).toHaveLength(2);
  expect(await audited()).toEqual(['manager-scope.granted', 'manager-scope.granted']);
  expect(JSON.stringify(await db().auditEvent.findMany())).not.toContain('KZ');
});

test('what is taken back is gone, once; nobody else’s is touched', async () => {
  await grant(KAZAKHSTAN);
  const [scope] = await grantedScopes(saule.id);
  const other = await register('dinara', 'manager');
  await removeScope(deed(other.id), scope?.id ?? '');
  expect(await scopeOf(saule)).toEqual([KAZAKHSTAN]);
  await removeScope(deed(), scope?.id ?? '');
  await removeScope(deed(), scope?.id ?? '');
  expect(await scopeOf(saule)).toEqual([]);
  expect(await audited()).toEqual(['manager-scope.granted', 'manager-scope.removed']);
});

test('only managers are granted anything, never oneself, and it goes with the role', async () => {
  const nigora = await register('nigora', 'trainer');
  expect(await grantScope(deed(nigora.id), { id: randomUUID(), scope: 'whole' })).toBe('missing');
  const own = { actorId: saule.id, personId: saule.id };
  expect(await grantScope(own, { id: randomUUID(), scope: 'whole' })).toBe('own');
  await grant('whole');
  await setRole(deed(), 'trainer');
  await setRole(deed(), 'manager');
  expect(await scopeOf(saule)).toEqual([]);
});
