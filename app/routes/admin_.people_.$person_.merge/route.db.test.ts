import { beforeEach, expect, test } from 'vitest';
import { findPerson } from '~/accounts/people.server.ts';
import { beginSession } from '~/accounts/viewer.server.ts';
import { register, Visitor } from '~/accounts/visitor.test-support.ts';
import { enrolled } from '~/certificates/sample.ts';
import { action } from './route.tsx';

let admin: Visitor;
let nurlan: string;
let other: string;

beforeEach(async () => {
  admin = new Visitor();
  await beginSession(admin.asks('/sign-in'), (await register('admin', 'admin')).id);
  nurlan = (await register('nurlan')).id;
  other = (await register('Nurlan2')).id;
});

const send = (form: Record<string, string>) => action(admin.asks('/admin/people/x/merge', form, { person: nurlan }));

test('both are shown side by side, with how much there is and nothing of what it was', async () => {
  await enrolled(other);
  const answer = await send({ username: ' NURLAN2' });
  expect(answer).toMatchObject({
    data: {
      sides: {
        kept: { username: 'nurlan', begun: 0, cohorts: [] },
        other: { id: other, username: 'Nurlan2', begun: 1, completed: 0, certificates: 0 },
      },
    },
  });
  expect(await findPerson(other)).toMatchObject({ disabledAt: null });
});

test('sent on, they are one; sent again, they still are', async () => {
  await enrolled(other);
  for (let times = 0; times < 2; times += 1) {
    const answer = await send({ username: 'Nurlan2', other });
    expect((answer as Response).headers.get('Location')).toBe(`/admin/people/${nurlan}?saved`);
  }
  expect(await send({ username: 'Nurlan2' })).toMatchObject({
    data: { sides: { kept: { begun: 1 }, other: { begun: 0 } } },
  });
  expect(await findPerson(other)).toMatchObject({ disabledAt: expect.any(Date) });
});

test.each([
  ['nobody-of-this-name', 'missing'],
  ['nurlan', 'same'],
  ['admin', 'own'],
])('%s is refused, and what was typed is kept', async (username, refused) => {
  expect(await send({ username })).toMatchObject({ data: { username, refused, sides: null }, init: { status: 400 } });
});
