import { now } from '~/clock.server.ts';
import { forgetExpiredLimits } from './limits.server.ts';
import { forgetExpiredSessions } from './session.server.ts';

const HOUR_MS = 60 * 60 * 1000;
let sweptAt = 0;

/** Removes what has expired, once an hour at most; sign-in calls it, so that it needs no clock of its own. */
export async function sweep() {
  const instant = now().getTime();
  if (Math.abs(instant - sweptAt) < HOUR_MS) return;
  sweptAt = instant;
  await forgetExpiredSessions();
  await forgetExpiredLimits();
}
