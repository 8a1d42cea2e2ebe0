import { Lucia, TimeSpan } from 'lucia';
import { now } from '~/clock.server.ts';
import { readCookie } from '~/cookie.ts';
import type { Tx } from '~/db/connect.server.ts';
import { db } from '~/db/db.server.ts';
import {
  hashSessionId,
  sessionAdapter,
  type PersonAttributes,
  type SessionAttributes,
} from './session-adapter.server.ts';

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<SessionAttributes, PersonAttributes>;
    DatabaseUserAttributes: PersonAttributes;
    DatabaseSessionAttributes: SessionAttributes;
  }
}

export interface SignedIn extends PersonAttributes, SessionAttributes {
  id: string;
  sessionId: string;
  /** Whether the cookie has to be sent again, because the thirty days began anew. */
  renewed: boolean;
}

const LIFETIME = new TimeSpan(30, 'd');
const SESSION_ID = /^[a-z2-7]{40}$/;

const plain = makeLucia(false);
const secured = makeLucia(true);

export async function openSession(sessionId: string, secure: boolean): Promise<SignedIn | null> {
  const { session, user } = await luciaFor(secure).validateSession(sessionId);
  if (!session) return null;
  return { ...user, sessionId: session.id, confirmedAt: session.confirmedAt, renewed: session.fresh };
}

/** A new session; the answer is what the cookie holds, and is kept nowhere else. */
export async function createSession(personId: string, { confirmed }: { confirmed: boolean }): Promise<string> {
  const session = await plain.createSession(personId, { confirmedAt: confirmed ? now() : null });
  return session.id;
}

/** Whoever sits there has typed the passphrase just now. */
export async function confirmSession(sessionId: string) {
  await db().session.updateMany({ where: { id: hashSessionId(sessionId) }, data: { confirmedAt: now() } });
}

export async function deleteSession(request: Request, secure: boolean) {
  const sessionId = readSessionId(request, secure);
  if (sessionId) await luciaFor(secure).invalidateSession(sessionId);
}

/** Signs the person out on every device but the one whose session is `kept`, in the transaction that gives the reason. */
export async function endSessionsOf(tx: Tx, personId: string, kept?: string) {
  await tx.session.deleteMany({ where: { personId, id: kept && { not: hashSessionId(kept) } } });
}

export async function forgetExpiredSessions() {
  await plain.deleteExpiredSessions();
}

export function sessionCookie(sessionId: string, secure: boolean): string {
  return luciaFor(secure).createSessionCookie(sessionId).serialize();
}

export function blankSessionCookie(secure: boolean): string {
  return luciaFor(secure).createBlankSessionCookie().serialize();
}

/** What the cookie holds, if it can be a session's id at all. */
export function readSessionId(request: Request, secure: boolean): string | undefined {
  const value = readCookie(request, luciaFor(secure).sessionCookieName);
  return value && SESSION_ID.test(value) ? value : undefined;
}

function luciaFor(secure: boolean) {
  return secure ? secured : plain;
}

function makeLucia(secure: boolean) {
  return new Lucia(sessionAdapter, {
    sessionExpiresIn: LIFETIME,
    sessionCookie: { name: secure ? '__Host-session' : 'session', attributes: { secure, sameSite: 'lax', path: '/' } },
    getSessionAttributes: ({ confirmedAt }) => ({ confirmedAt }),
    getUserAttributes: ({ username, role, locale, notice, demo }) => ({ username, role, locale, notice, demo }),
  });
}
