import { redirect, type AppLoadContext } from '@remix-run/node';
import type { Role } from '~/db/model.ts';
import { hasEnded, isLeaving } from '~/leaving/left.ts';
import { hasRole } from './role.ts';
import { safeRedirect } from './safe-redirect.ts';
import {
  blankSessionCookie,
  createSession,
  deleteSession,
  openSession,
  readSessionId,
  sessionCookie,
} from './session.server.ts';

export interface Viewer {
  id: string;
  username: string;
  role: Role;
  locale: string;
  notice: string | null;
  demo: boolean;
  sessionId: string;
  /** When the passphrase was typed last in this session; null where it began by another way. */
  confirmedAt: Date | null;
}
export interface RequestParts {
  request: Request;
  context: AppLoadContext;
}

const viewers = new WeakMap<AppLoadContext, Promise<Viewer | null>>();
/** Sessions that began or ended in this very request; the cookie it came with says nothing any more. */
const changed = new WeakMap<AppLoadContext, string | null>();

/** Who is signed in, read once a request, or null. */
export function currentPerson(parts: RequestParts): Promise<Viewer | null> {
  let viewer = viewers.get(parts.context);
  if (!viewer) {
    viewer = readViewer(parts);
    viewers.set(parts.context, viewer);
  }
  return viewer;
}

/** Who is signed in; somebody who is not goes to sign in, and comes back after. */
export async function requirePerson(parts: RequestParts): Promise<Viewer> {
  const viewer = await currentPerson(parts);
  if (!viewer) throw redirect(`/sign-in?redirectTo=${encodeURIComponent(returnPath(parts))}`);
  return viewer;
}

/** As `requirePerson`; for anyone whose role is below `role` the page does not exist. */
export async function requireRole(parts: RequestParts, role: Role): Promise<Viewer> {
  const viewer = await requirePerson(parts);
  if (!hasRole(viewer.role, role)) throw new Response(null, { status: 404 });
  return viewer;
}

/**
 * Signs in under a new session id, whatever session the browser brought; the rest of the request sees it. By a slip or a
 * code nobody has shown that they know the passphrase.
 */
export async function beginSession(
  { request, context }: RequestParts,
  personId: string,
  by: 'passphrase' | 'code' = 'passphrase',
) {
  await deleteSession(request, context.secure);
  const sessionId = await createSession(personId, { confirmed: by === 'passphrase' });
  context.setCookie(sessionCookie(sessionId, context.secure));
  change(context, sessionId);
}

export async function endSession({ request, context }: RequestParts) {
  await deleteSession(request, context.secure);
  context.setCookie(blankSessionCookie(context.secure));
  change(context, null);
}

function change(context: AppLoadContext, sessionId: string | null) {
  changed.set(context, sessionId);
  viewers.delete(context);
}

async function readViewer({ request, context }: RequestParts): Promise<Viewer | null> {
  if (isLeaving(request)) {
    // Somebody left fast and the word of it did not arrive.
    if (!changed.has(context)) await endSession({ request, context });
    context.setCookie(hasEnded(context.secure));
  }
  const sessionId = changed.has(context) ? changed.get(context) : readSessionId(request, context.secure);
  const person = sessionId ? await openSession(sessionId, context.secure) : null;
  if (!person) return null;
  const { renewed, ...viewer } = person;
  if (renewed) context.setCookie(sessionCookie(viewer.sessionId, context.secure));
  return viewer;
}

/** The page asked for, or, for a form that was sent, the page it stood on. */
export function returnPath({ request, context }: RequestParts): string {
  const asked = new URL(request.url);
  if (request.method === 'GET' || request.method === 'HEAD') return asked.pathname + asked.search;
  const from = request.headers.get('Referer') ?? '';
  return from.startsWith(`${context.origin}/`) ? safeRedirect(from.slice(context.origin.length)) : asked.pathname;
}
