import { now } from '~/clock.server.ts';
import { env } from '~/env.server.ts';
import { localDay } from './local-day.ts';

/** Today, where no cohort's own zone is at hand. */
export function programmeDay(): string {
  return localDay(now(), env().TIME_ZONE);
}
