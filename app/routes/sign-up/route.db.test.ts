import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { currentPerson } from '~/accounts/viewer.server.ts';
import { PASSPHRASE, Visitor } from '~/accounts/visitor.test-support.ts';
import { action as recover } from '../recover/route.tsx';
import { action, loader } from './route.tsx';

async function send(visitor: Visitor, form: Record<string, string>) {
  const parts = visitor.asks('/sign-up', form);
  const answer = await action(parts);
  return { status: answer.init?.status ?? 200, body: answer.data, parts };
}

const form = () => ({
  clientId: randomUUID(),
  username: 'Maral',
  password: PASSPHRASE,
  email: '',
  redirectTo: '/join/ABCD',
});

test('the answer shows the codes to somebody who is signed in already', async () => {
  const visitor = new Visitor();
  const { status, body, parts } = await send(visitor, form());
  expect(status).toBe(200);
  expect(body.ready).toMatchObject({ username: 'Maral', codes: expect.arrayContaining([expect.any(String)]) });
  expect(body.values.redirectTo).toBe('/join/ABCD');
  expect(await loader(parts)).toMatchObject({ signedInAs: 'Maral' });
  expect(await currentPerson(visitor.asks('/learn'))).toMatchObject({ username: 'Maral', role: 'learner' });
});

test('no code and no passphrase stands in a cookie', async () => {
  const visitor = new Visitor();
  const { body } = await send(visitor, form());
  for (const secret of [...(body.ready?.codes ?? []), PASSPHRASE]) {
    expect(visitor.setCookies.join('\n')).not.toContain(secret);
  }
});

test('the language of the page becomes the language of the person', async () => {
  const visitor = new Visitor();
  visitor.cookies.set('lang', 'ru');
  await send(visitor, form());
  expect(await currentPerson(visitor.asks('/learn'))).toMatchObject({ locale: 'ru' });
});

test('mistakes come back beside what was typed, the passphrase excepted', async () => {
  const { status, body } = await send(new Visitor(), { ...form(), username: 'a b', password: 'shorty', email: 'x@' });
  expect(status).toBe(400);
  expect(body).toMatchObject({
    values: { username: 'a b', email: 'x@' },
    errors: { username: 'usernameLetters', password: 'passphraseShort', email: 'emailWrong' },
  });
  expect(JSON.stringify(body)).not.toContain('shorty');
});

test('role=admin and other fields that nobody asked for are ignored', async () => {
  const visitor = new Visitor();
  await send(visitor, { ...form(), role: 'admin', demo: 'true', id: 'x', passwordHash: 'x' });
  expect(await currentPerson(visitor.asks('/learn'))).toMatchObject({ role: 'learner', demo: false });
});

test('a form without an id, or with one that is none, makes a person all the same', async () => {
  const without = { username: 'maral', password: PASSPHRASE };
  const withNone = { ...without, username: 'nurlan', clientId: '../x' };
  expect(await send(new Visitor(), without)).toMatchObject({ status: 200 });
  expect(await send(new Visitor(), withNone)).toMatchObject({ status: 200 });
});

test('a code from that page brings her back in, once', async () => {
  const { body } = await send(new Visitor(), form());
  const asks = {
    username: 'maral',
    code: body.ready?.codes[0] ?? '',
    password: 'four cold plums',
    redirectTo: '//evil',
  };
  const visitor = new Visitor();
  const answer = await recover(visitor.asks('/recover', asks));
  expect(answer).toBeInstanceOf(Response);
  expect((answer as Response).headers.get('Location')).toBe('/account/notice');
  expect(await currentPerson(visitor.asks('/learn'))).toMatchObject({ username: 'Maral' });
  expect(await recover(new Visitor().asks('/recover', asks))).toMatchObject({
    init: { status: 400 },
    data: { wrong: true },
  });
});
