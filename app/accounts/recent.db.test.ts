import { afterEach, beforeEach, expect, test } from 'vitest';
import { now, useClock } from '~/clock.server.ts';
import { NO_PASSPHRASE } from './passphrase.server.ts';
import { confirmIsMe, requireRecent } from './recent.server.ts';
import { beginSession, requirePerson } from './viewer.server.ts';
import { PASSPHRASE, register, spent, Visitor } from './visitor.test-support.ts';

const MINUTE_MS = 60_000;
let clock: number;
let restore: () => void;

beforeEach(() => {
  clock = now().getTime();
  restore = useClock(() => new Date(clock));
});
afterEach(() => restore());

function after(minutes: number) {
  clock += minutes * MINUTE_MS;
}

async function signedIn(by?: 'code') {
  const saule = await register('saule', 'manager');
  const visitor = new Visitor();
  await beginSession(visitor.asks('/sign-in'), saule.id, by);
  return { saule, visitor };
}

async function answered(visitor: Visitor, path: string, form?: Record<string, string>) {
  const parts = visitor.asks(path, form);
  if (form) parts.request.headers.set('Referer', `${parts.context.origin}/admin/people/7/role`);
  const answer = await requireRecent(parts).catch((error: unknown) => error);
  return answer instanceof Response ? answer.headers.get('Location') : answer;
}

test('signing in counts for ten minutes; then the passphrase is asked for, and the way back is kept', async () => {
  const { saule, visitor } = await signedIn();
  after(10);
  expect(await answered(visitor, '/reports?year=2026')).toMatchObject({ id: saule.id });
  after(0.1);
  expect(await answered(visitor, '/reports?year=2026')).toBe('/confirm?next=%2Freports%3Fyear%3D2026');
});

test('a form may take twenty minutes more, and then leads back to the page it stood on', async () => {
  const { saule, visitor } = await signedIn();
  after(29);
  expect(await answered(visitor, '/admin/people/7/role', {})).toMatchObject({ id: saule.id });
  after(2);
  expect(await answered(visitor, '/admin/people/7/role', {})).toBe('/confirm?next=%2Fadmin%2Fpeople%2F7%2Frole');
});

test('whoever came in by a slip or a code has shown nothing yet', async () => {
  const { visitor } = await signedIn('code');
  expect(await answered(visitor, '/reports')).toBe('/confirm?next=%2Freports');
});

test('a clock that was set back makes nothing recent for longer', async () => {
  const { visitor } = await signedIn();
  after(-60);
  expect(await answered(visitor, '/reports')).toBe('/confirm?next=%2Freports');
});

test('typing it again makes this session recent, and no other of the same person', async () => {
  const { saule, visitor } = await signedIn('code');
  const elsewhere = new Visitor();
  await beginSession(elsewhere.asks('/slip'), saule.id, 'code');
  const viewer = await requirePerson(visitor.asks('/confirm'));
  expect(await confirmIsMe(viewer, 'not this one')).toEqual({ wrong: true });
  expect(await answered(visitor, '/reports')).toBe('/confirm?next=%2Freports');
  expect(await confirmIsMe(viewer, PASSPHRASE)).toBe('confirmed');
  expect(await answered(visitor, '/reports')).toMatchObject({ id: saule.id });
  expect(await answered(elsewhere, '/reports')).toBe('/confirm?next=%2Freports');
});

test('guessing ends after twenty, and nothing that is typed confirms whoever has no passphrase', async () => {
  const { visitor } = await signedIn();
  const viewer = await requirePerson(visitor.asks('/confirm'));
  for (const typed of ['', NO_PASSPHRASE]) expect(await confirmIsMe(viewer, typed)).toEqual({ wrong: true });
  await spent('own-passphrase', 20);
  expect(await confirmIsMe(viewer, PASSPHRASE)).toMatchObject({ refused: true });
});

test('a stranger signs in first', async () => {
  expect(await answered(new Visitor(), '/reports')).toBe('/sign-in?redirectTo=%2Freports');
});
