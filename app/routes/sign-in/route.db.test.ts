import { expect, test } from 'vitest';
import { issueRecoveryCodeTo } from '~/accounts/people.server.ts';
import { currentPerson } from '~/accounts/viewer.server.ts';
import { PASSPHRASE, register, spent, Visitor } from '~/accounts/visitor.test-support.ts';
import { action as signOut } from '../sign-out/route.tsx';
import { action } from './route.tsx';

async function send(visitor: Visitor, form: Record<string, string>) {
  const answer = await action(visitor.asks('/sign-in', form));
  if (!('data' in answer)) return { location: answer.headers.get('Location'), status: answer.status };
  return { status: answer.init?.status, headers: new Headers(answer.init?.headers), body: answer.data };
}

const aigerim = { username: 'aigerim', password: PASSPHRASE };

test('she signs in and goes on to where she was going', async () => {
  await register('aigerim');
  const visitor = new Visitor();
  expect(await send(visitor, { ...aigerim, redirectTo: '/courses/first?lang=ru' })).toMatchObject({
    status: 302,
    location: '/courses/first?lang=ru',
  });
  expect(await currentPerson(visitor.asks('/learn'))).toMatchObject({ username: 'aigerim' });
});

test.each(['//evil.example', '/\\evil.example', 'javascript:alert(1)', 'https://evil.example', ''])(
  'redirectTo=%s leads to her learning',
  async (redirectTo) => {
    await register('aigerim');
    expect(await send(new Visitor(), { ...aigerim, redirectTo })).toMatchObject({ location: '/learn' });
  },
);

test('a wrong passphrase comes back with the name kept and the passphrase not', async () => {
  await register('aigerim');
  const visitor = new Visitor();
  const answer = await send(visitor, { ...aigerim, password: 'not this one' });
  expect(answer).toMatchObject({ status: 400, body: { wrong: true, values: { username: 'aigerim' } } });
  expect(JSON.stringify(answer.body)).not.toContain('not this one');
  expect(visitor.setCookies).toEqual([]);
});

test('known and unknown names get the same answer', async () => {
  await register('aigerim');
  const answers = [];
  for (const username of ['aigerim', 'nobody']) {
    const { status, body } = await send(new Visitor(), { username, password: 'not this one' });
    answers.push(JSON.stringify([status, body]).replace(username, ''));
  }
  expect(answers[0]).toBe(answers[1]);
});

test('a form without its fields is a wrong one', async () => {
  expect(await send(new Visitor(), {})).toMatchObject({ status: 400 });
});

test('after twenty wrong tries 429 says how long to wait; her own device still gets in', async () => {
  await register('aigerim');
  const own = new Visitor();
  await send(own, aigerim);
  await signOut(own.asks('/sign-out', {}));
  const other = new Visitor();
  await send(other, { ...aigerim, password: 'not this one' });
  await spent('sign-in.account-address', 20);
  const refused = await send(other, aigerim);
  expect(refused).toMatchObject({ status: 429, body: { values: { username: 'aigerim' }, waitMinutes: 60 } });
  expect(Number(refused.headers?.get('Retry-After'))).toBeGreaterThan(3000);
  expect(await send(own, aigerim)).toMatchObject({ status: 302 });
});

test('whoever has to be told something is told first', async () => {
  const admin = await register('admin', 'admin');
  const person = await register('aigerim');
  await issueRecoveryCodeTo({ actorId: admin.id, personId: person.id });
  expect(await send(new Visitor(), { ...aigerim, redirectTo: '/certificates' })).toMatchObject({
    location: '/account/notice?redirectTo=%2Fcertificates',
  });
});

test('signing out leaves no session and nothing personal in cookies or cache', async () => {
  const person = await register('aigerim');
  const visitor = new Visitor();
  await send(visitor, aigerim);
  const answer = await signOut(visitor.asks('/sign-out', {}));
  expect(answer.headers.get('Clear-Site-Data')).toBe('"cache"');
  expect(answer.headers.get('Cache-Control')).toContain('no-store');
  expect(await currentPerson(visitor.asks('/learn'))).toBeNull();
  const left = JSON.stringify([...visitor.cookies]);
  expect(left).not.toContain(person.id);
  expect(left).not.toContain('aigerim');
});
