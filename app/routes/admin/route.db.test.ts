import { expect, test } from 'vitest';
import type { Role } from '~/db/model.ts';
import { findPerson } from '~/accounts/people.server.ts';
import { beginSession } from '~/accounts/viewer.server.ts';
import { register, Visitor } from '~/accounts/visitor.test-support.ts';
import * as person from '../admin_.people_.$person/route.tsx';
import * as disabled from '../admin_.people_.$person_.disabled/route.tsx';
import * as merging from '../admin_.people_.$person_.merge/route.tsx';
import * as code from '../admin_.people_.$person_.recovery-code/route.tsx';
import * as role from '../admin_.people_.$person_.role/route.tsx';
import * as scopes from '../admin_.people_.$person_.scopes/route.tsx';
import * as scope from '../admin_.people_.$person_.scopes_.$scope_.removed/route.ts';
import * as people from './route.tsx';

const LOADERS = [people, person, disabled, code, role, merging, scopes, scope].map(({ loader }) => loader);
const ACTIONS = [people, disabled, code, role, merging, scopes, scope].map(({ action }) => action);
const FORM = { role: 'admin', disabled: 'yes', find: 'maral' };

async function visitorWho(username: string, is: Role) {
  const visitor = new Visitor();
  const { id } = await register(username, is);
  await beginSession(visitor.asks('/sign-in'), id);
  return { visitor, id };
}

async function answersFor(visitor: Visitor, personId: string) {
  const params = { person: personId };
  const loads = LOADERS.map((loader) => loader(visitor.asks('/admin', undefined, params)));
  const acts = ACTIONS.map((action) => action(visitor.asks('/admin', FORM, params)));
  const settled = await Promise.allSettled([...loads, ...acts]);
  return settled.map((one) =>
    one.status === 'rejected' && one.reason instanceof Response ? one.reason.status : 'answered',
  );
}

test.each<Role>(['learner', 'trainer', 'manager'])('for a %s no page of administration exists', async (is) => {
  const { visitor } = await visitorWho('nigora', is);
  const { id } = await register('maral');
  expect(new Set(await answersFor(visitor, id))).toEqual(new Set([404]));
  expect(await findPerson(id)).toMatchObject({ role: 'learner', disabledAt: null });
});

test('a stranger is sent to sign in', async () => {
  const { id } = await register('maral');
  expect(new Set(await answersFor(new Visitor(), id))).toEqual(new Set([302]));
  expect(await findPerson(id)).toMatchObject({ role: 'learner', disabledAt: null });
});

test('about nobody there is nothing to see or do', async () => {
  const { visitor } = await visitorWho('saule', 'admin');
  const params = { person: 'nobody' };
  for (const { loader, action } of [disabled, code, role, merging, scopes]) {
    await expect(loader(visitor.asks('/admin', undefined, params))).rejects.toMatchObject({ status: 404 });
    await expect(action(visitor.asks('/admin', FORM, params))).rejects.toMatchObject({ status: 404 });
  }
});

test('an administrator finds somebody, gives a role and a code, and disables', async () => {
  const { visitor } = await visitorWho('saule', 'admin');
  const { id } = await register('maral');
  const asks = (form: Record<string, string>) => visitor.asks('/admin', form, { person: id });
  expect(await people.action(asks({ find: 'MAR' }))).toMatchObject({ people: [{ id, username: 'maral' }] });
  expect(await code.action(asks({}))).toMatchObject({ data: { code: expect.stringMatching(/^(\w{4}-){6}\w{4}$/) } });
  await role.action(asks({ role: 'trainer' }));
  await disabled.action(asks({ disabled: 'yes' }));
  expect(await findPerson(id)).toMatchObject({ role: 'trainer', disabledAt: expect.any(Date) });
});

test('a role or a state that does not exist is refused', async () => {
  const { visitor } = await visitorWho('saule', 'admin');
  const { id } = await register('maral');
  const asks = (form: Record<string, string>) => visitor.asks('/admin', form, { person: id });
  for (const form of [{}, { role: 'root', disabled: 'maybe' }] as Record<string, string>[]) {
    expect(await role.action(asks(form))).toMatchObject({ init: { status: 400 } });
    expect(await disabled.action(asks(form))).toMatchObject({ init: { status: 400 } });
  }
});

test('an administrator stays one: their own account is for another to change', async () => {
  const { visitor, id } = await visitorWho('saule', 'admin');
  const asks = (form: Record<string, string>) => visitor.asks('/admin', form, { person: id });
  expect(await role.action(asks({ role: 'learner' }))).toMatchObject({ init: { status: 400 } });
  expect(await disabled.action(asks({ disabled: 'yes' }))).toMatchObject({ init: { status: 400 } });
  expect(await code.action(asks({}))).toMatchObject({ init: { status: 400 } });
  expect(await findPerson(id)).toMatchObject({ role: 'admin', disabledAt: null });
});

test('whoever came in by a code types the passphrase before a role or an account is touched', async () => {
  const { visitor, id: adminId } = await visitorWho('saule', 'admin');
  const { id } = await register('maral');
  await beginSession(visitor.asks('/recover'), adminId, 'code');
  for (const { loader, action } of [disabled, role, merging]) {
    for (const asked of [
      () => loader(visitor.asks('/a', undefined, { person: id })),
      () => action(visitor.asks('/a', FORM, { person: id })),
    ]) {
      const answer: unknown = await asked().catch((error: unknown) => error);
      expect((answer as Response).headers.get('Location')).toBe('/confirm?next=%2Fa');
    }
  }
  expect(await findPerson(id)).toMatchObject({ role: 'learner', disabledAt: null });
});
