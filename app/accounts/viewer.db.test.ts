import { afterEach, expect, test, vi } from 'vitest';
import { db } from '~/db/db.server.ts';
import { disable } from './people.server.ts';
import { hashSessionId } from './session-adapter.server.ts';
import { beginSession, currentPerson, endSession, requirePerson, requireRole } from './viewer.server.ts';
import { register, Visitor } from './visitor.test-support.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

afterEach(() => void vi.useRealTimers());

async function signedIn(username: string, visitor = new Visitor()) {
  const person = await register(username);
  await beginSession(visitor.asks('/sign-in'), person.id);
  return { person, visitor };
}

function later(days: number) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * DAY_MS });
}

test('whoever has signed in is known on the next page, and nobody else is', async () => {
  const { person, visitor } = await signedIn('aigerim');
  expect(await currentPerson(visitor.asks('/learn'))).toEqual({
    id: person.id,
    username: 'aigerim',
    role: 'learner',
    locale: 'en',
    notice: null,
    demo: false,
    sessionId: visitor.cookies.get('session'),
    confirmedAt: expect.any(Date),
  });
  expect(await currentPerson(new Visitor().asks('/learn'))).toBeNull();
});

test('the table holds only a hash of what the cookie holds', async () => {
  const { visitor } = await signedIn('aigerim');
  const id = visitor.cookies.get('session') ?? '';
  const rows = await db().session.findMany();
  expect(rows.map((row) => row.id)).toEqual([hashSessionId(id)]);
  expect(JSON.stringify(rows)).not.toContain(id);
});

test('a hash taken from the table opens nothing', async () => {
  const { visitor } = await signedIn('aigerim');
  visitor.cookies.set('session', hashSessionId(visitor.cookies.get('session') ?? ''));
  expect(await currentPerson(visitor.asks('/learn'))).toBeNull();
});

test.each(['', 'x', '%', '%E0%A4%A', 'a'.repeat(40), "' OR 1=1 --", 'ы'])('the cookie %j is nobody', async (value) => {
  await signedIn('aigerim');
  const stranger = new Visitor();
  const { request, context } = stranger.asks('/learn');
  request.headers.set('Cookie', `other=%; session=${encodeURIComponent(value)}`);
  expect(await currentPerson({ request, context })).toBeNull();
});

test('the cookie is out of reach of scripts and other sites, and bound to the host over https', async () => {
  const plain = (await signedIn('aigerim')).visitor;
  expect(plain.setCookies[0]).toMatch(/^session=\w{40}; HttpOnly; Max-Age=2592000; Path=\/; SameSite=Lax$/);
  const secure = (await signedIn('daniyar', new Visitor('192.0.2.1', true))).visitor;
  expect(secure.setCookies[0]).toMatch(
    /^__Host-session=\w{40}; HttpOnly; Max-Age=2592000; Path=\/; SameSite=Lax; Secure$/,
  );
});

test('one request reads the session once', async () => {
  const { person, visitor } = await signedIn('aigerim');
  const parts = visitor.asks('/learn');
  await currentPerson(parts);
  await db().session.deleteMany({ where: { personId: person.id } });
  expect(await currentPerson(parts)).not.toBeNull();
  expect(await currentPerson(visitor.asks('/learn'))).toBeNull();
});

test('thirty days without a visit end it; a visit after fifteen begins them anew', async () => {
  const { visitor } = await signedIn('aigerim');
  later(14);
  await currentPerson(visitor.asks('/learn'));
  expect(visitor.setCookies).toHaveLength(1);
  later(2);
  await currentPerson(visitor.asks('/learn'));
  expect(visitor.setCookies).toHaveLength(2);
  later(29);
  expect(await currentPerson(visitor.asks('/learn'))).not.toBeNull();
  later(31);
  expect(await currentPerson(visitor.asks('/learn'))).toBeNull();
  expect(await db().session.count()).toBe(0);
});

test('signing in gives a new session id and ends the one the browser brought', async () => {
  const { person, visitor } = await signedIn('aigerim');
  const planted = visitor.cookies.get('session') ?? '';
  await beginSession(visitor.asks('/sign-in'), person.id);
  expect(visitor.cookies.get('session')).not.toBe(planted);
  const thief = new Visitor();
  thief.cookies.set('session', planted);
  expect(await currentPerson(thief.asks('/learn'))).toBeNull();
});

test('an id that somebody made up and planted is not taken over', async () => {
  const person = await register('aigerim');
  const visitor = new Visitor();
  const planted = 'a'.repeat(40);
  visitor.cookies.set('session', planted);
  await beginSession(visitor.asks('/sign-in'), person.id);
  expect(visitor.cookies.get('session')).not.toBe(planted);
});

test('signing out ends the session itself, not only the cookie', async () => {
  const { visitor } = await signedIn('aigerim');
  const copy = new Visitor();
  copy.cookies.set('session', visitor.cookies.get('session') ?? '');
  await endSession(visitor.asks('/sign-out', {}));
  expect(visitor.cookies.has('session')).toBe(false);
  expect(await currentPerson(copy.asks('/learn'))).toBeNull();
});

test('a disabled person is signed out at once, even where a session were left', async () => {
  const { person, visitor } = await signedIn('aigerim');
  const admin = await register('admin', 'admin');
  await disable({ actorId: admin.id, personId: person.id });
  expect(await currentPerson(visitor.asks('/learn'))).toBeNull();
  await beginSession(visitor.asks('/sign-in'), person.id);
  expect(await currentPerson(visitor.asks('/learn'))).toBeNull();
});

test('a stranger is sent to sign in, and comes back to the page', async () => {
  const refusal = await requirePerson(new Visitor().asks('/attempts/7?part=2')).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Response);
  expect((refusal as Response).headers.get('Location')).toBe('/sign-in?redirectTo=%2Fattempts%2F7%3Fpart%3D2');
});

test('a form sent by a stranger leads back to the page it stood on', async () => {
  const { request, context } = new Visitor().asks('/account/language', {});
  request.headers.set('Referer', 'http://learn.example/account?saved=profile');
  const refusal = await requirePerson({ request, context }).catch((error: unknown) => error);
  expect((refusal as Response).headers.get('Location')).toBe('/sign-in?redirectTo=%2Faccount%3Fsaved%3Dprofile');
});

test('a page for trainers does not exist for a learner', async () => {
  const { person, visitor } = await signedIn('aigerim');
  const refusal = await requireRole(visitor.asks('/teach'), 'trainer').catch((error: unknown) => error);
  expect((refusal as Response).status).toBe(404);
  await db().person.update({ where: { id: person.id }, data: { role: 'manager' } });
  expect(await requireRole(visitor.asks('/teach'), 'trainer')).toMatchObject({ role: 'manager' });
});
