import { randomUUID } from 'node:crypto';
import { createSession } from '~/accounts/session.server.ts';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import type { Role } from '~/db/model.ts';

const ORIGIN = 'http://learn.example';

export interface Newcomer {
  id: string;
  role: Role;
  /** What a loader is called with when this person asks for a page. */
  asks<Params extends Record<string, string>>(path: string, params: Params): ReturnType<typeof parts<Params>>;
}

/** Somebody with an account who has just signed in. */
export async function newcomer(username: string, role: Role = 'learner'): Promise<Newcomer> {
  const id = randomUUID();
  await db().person.create({
    data: { id, username, usernameKey: username, role, passwordHash: '-', createdAt: now() },
  });
  return signedIn({ id, role });
}

/** As `newcomer`, of somebody who has an account. */
export async function signedIn({ id, role }: Pick<Newcomer, 'id' | 'role'>): Promise<Newcomer> {
  const session = await createSession(id, { confirmed: true });
  return { id, role, asks: (path, params) => parts(session, path, params) };
}

function parts<Params>(session: string, path: string, params: Params) {
  const request = new Request(ORIGIN + path, { headers: { Cookie: `session=${session}` } });
  const context = { ip: '192.0.2.1', secure: false, origin: ORIGIN, setCookie: () => undefined };
  return { request, context, params };
}
