import { redirect } from '@remix-run/node';
import { now } from '~/clock.server.ts';
import type { Refused } from './limits.server.ts';
import { confirmPassphrase } from './own-passphrase.server.ts';
import { confirmSession } from './session.server.ts';
import { requirePerson, returnPath, type RequestParts, type Viewer } from './viewer.server.ts';

const MINUTE_MS = 60 * 1000;
/** Longer for a form that is sent than for the page it stands on: time to fill it in. */
const TO_FILL_IN = 20;

/**
 * Lets on whoever typed their passphrase in the last `minutes`; anybody else goes to type it again, and comes back after.
 * What a form brought is lost on that way, so call this in the loader of the page that shows the form as well as in its
 * action: a form sent within twenty minutes more is still taken. It does not look at roles: call `requireRole` first.
 */
export async function requireRecent(parts: RequestParts, minutes = 10): Promise<Viewer> {
  const viewer = await requirePerson(parts);
  const isForm = parts.request.method !== 'GET' && parts.request.method !== 'HEAD';
  if (isRecent(viewer.confirmedAt, isForm ? minutes + TO_FILL_IN : minutes)) return viewer;
  throw redirect(`/confirm?next=${encodeURIComponent(returnPath(parts))}`);
}

/** Whether whoever sits there knows the passphrase; from then on this session is recent. */
export async function confirmIsMe(viewer: Viewer, typed: string): Promise<'confirmed' | { wrong: true } | Refused> {
  const confirmed = await confirmPassphrase(viewer.id, typed);
  if (!('person' in confirmed)) return confirmed;
  await confirmSession(viewer.sessionId);
  return 'confirmed';
}

/** Either way: a clock that was set back makes nothing recent for longer. */
function isRecent(confirmedAt: Date | null, minutes: number): boolean {
  return confirmedAt !== null && Math.abs(now().getTime() - confirmedAt.getTime()) <= minutes * MINUTE_MS;
}
