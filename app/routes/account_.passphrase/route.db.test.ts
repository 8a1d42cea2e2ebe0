import { expect, test } from 'vitest';
import { beginSession, currentPerson } from '~/accounts/viewer.server.ts';
import { PASSPHRASE, register, Visitor } from '~/accounts/visitor.test-support.ts';
import { action } from './route.tsx';

test('changing the passphrase keeps this browser in, under a new session, and no other', async () => {
  const { id } = await register('aigerim');
  const [office, phone] = [new Visitor(), new Visitor()];
  await beginSession(office.asks('/sign-in'), id);
  await beginSession(phone.asks('/sign-in'), id);
  const before = office.cookies.get('session');
  const answer = await action(office.asks('/account/passphrase', { current: PASSPHRASE, password: 'four cold plums' }));
  expect((answer as Response).headers.get('Location')).toBe('/account?saved=passphrase');
  expect(office.cookies.get('session')).not.toBe(before);
  expect(await currentPerson(office.asks('/account'))).toMatchObject({ id });
  expect(await currentPerson(phone.asks('/account'))).toBeNull();
});
