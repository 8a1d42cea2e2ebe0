import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { grantedScopes } from '~/accounts/manager-scope.server.ts';
import { beginSession } from '~/accounts/viewer.server.ts';
import { register, Visitor } from '~/accounts/visitor.test-support.ts';
import { action as remove } from '../admin_.people_.$person_.scopes_.$scope_.removed/route.ts';
import { action, loader } from './route.tsx';

let admin: Visitor;
let adminId: string;
let saule: string;

beforeEach(async () => {
  admin = new Visitor();
  adminId = (await register('admin', 'admin')).id;
  await beginSession(admin.asks('/sign-in'), adminId);
  saule = (await register('saule', 'manager')).id;
});

const asks = (form?: Record<string, string>, params: Record<string, string> = { person: saule }) =>
  admin.asks('/admin/people/saule/scopes', form, params);

test('a line is added and taken back', async () => {
  const answer = await action(asks({ formId: randomUUID(), reach: 'part', country: 'KZ', organisation: '' }));
  expect((answer as Response).headers.get('Location')).toBe(`/admin/people/${saule}/scopes?saved`);
  expect(await loader(asks())).toMatchObject({ scopes: [{ country: 'KZ', organisation: null }] });
  const [scope] = await grantedScopes(saule);
  await remove(asks({}, { person: saule, scope: scope?.id ?? '' }));
  expect(await grantedScopes(saule)).toEqual([]);
});

test('a form without a choice comes back as it was', async () => {
  const form = { formId: randomUUID(), reach: 'part', country: '', organisation: ' ' };
  expect(await action(asks(form))).toMatchObject({ data: { form, problem: 'empty' }, init: { status: 400 } });
  expect(await grantedScopes(saule)).toEqual([]);
});

test('for somebody who is no manager there is no such page', async () => {
  const params = { person: (await register('nigora', 'trainer')).id };
  await expect(loader(asks(undefined, params))).rejects.toMatchObject({ status: 404 });
  await expect(action(asks({ reach: 'whole' }, params))).rejects.toMatchObject({ status: 404 });
});

test('an administrator who came in by a code types the passphrase first, and nothing is granted meanwhile', async () => {
  await beginSession(admin.asks('/recover'), adminId, 'code');
  for (const asked of [() => loader(asks()), () => action(asks({ reach: 'whole' })), () => remove(asks({}))]) {
    const answer: unknown = await asked().catch((error: unknown) => error);
    expect((answer as Response).headers.get('Location')).toMatch(/^\/confirm\?next=/);
  }
  expect(await grantedScopes(saule)).toEqual([]);
});
