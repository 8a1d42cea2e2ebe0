import { expect, test } from 'vitest';
import { requireRecent } from '~/accounts/recent.server.ts';
import { beginSession } from '~/accounts/viewer.server.ts';
import { PASSPHRASE, register, spent, Visitor } from '~/accounts/visitor.test-support.ts';
import { action, loader } from './route.tsx';

async function manager() {
  const { id } = await register('saule', 'manager');
  const visitor = new Visitor();
  await beginSession(visitor.asks('/recover'), id, 'code');
  return visitor;
}

async function send(visitor: Visitor, form: Record<string, string>) {
  const answer = await action(visitor.asks('/confirm', form));
  if (!('data' in answer)) return { location: answer.headers.get('Location'), status: answer.status };
  return { status: answer.init?.status, headers: new Headers(answer.init?.headers), body: answer.data };
}

test('the page names the account and keeps where to go on to', async () => {
  const visitor = await manager();
  expect(await loader(visitor.asks('/confirm?next=%2Freports%3Fyear%3D2026'))).toMatchObject({
    username: 'saule',
    next: '/reports?year=2026',
  });
  expect(await loader(visitor.asks('/confirm?next=%2F%2Fevil.example'))).toMatchObject({ next: '/learn' });
});

test('typed again it leads on, and nothing is asked a second time', async () => {
  const visitor = await manager();
  expect(await send(visitor, { current: PASSPHRASE, next: '/reports' })).toEqual({ location: '/reports', status: 302 });
  await expect(requireRecent(visitor.asks('/reports'))).resolves.toMatchObject({ username: 'saule' });
});

test('a wrong one is said so and given back to nobody; the way on is kept', async () => {
  const answer = await send(await manager(), { current: 'not this one', next: '/reports' });
  expect(answer).toMatchObject({ status: 400, body: { wrong: true, next: '/reports' } });
  expect(JSON.stringify(answer.body)).not.toContain('not this one');
});

test('after twenty wrong tries it says how long to wait', async () => {
  const visitor = await manager();
  await send(visitor, {});
  await spent('own-passphrase', 20);
  const refused = await send(visitor, { current: PASSPHRASE, next: '/reports' });
  expect(refused).toMatchObject({ status: 429, body: { waitMinutes: 60, next: '/reports' } });
  expect(Number(refused.headers?.get('Retry-After'))).toBeGreaterThan(3000);
});

test('it leads to no other site', async () => {
  const visitor = await manager();
  expect(await send(visitor, { current: PASSPHRASE, next: 'https://evil.example' })).toMatchObject({
    location: '/learn',
  });
});
