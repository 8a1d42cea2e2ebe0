import type { Course } from '~/catalog/course.ts';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { env } from '~/env.server.ts';
import { askNow, type Ask } from './asks.ts';
import type { Run } from './run.ts';
import { dayIn } from './safe-hours.ts';

export function askOf(course: Course, run: Run | null): Ask | null {
  const dayOf = (at: Date) => dayIn(at, env().TIME_ZONE);
  return askNow(course, run, dayOf(now()), dayOf);
}

/** From the first time that questions stand on somebody's page they count as asked, with all that opens together. */
export async function noteShown(asks: (Ask | null)[]): Promise<void> {
  const ids = asks.flatMap((ask) => (ask?.kind === 'due' && !ask.shown ? [ask.id] : []));
  for (const id of ids) {
    await db().$executeRaw`
      UPDATE "FollowUp" SET "askedAt" = ${now()}
       WHERE "askedAt" IS NULL
         AND ("enrolmentId", "month") IN (SELECT f."enrolmentId", f."month" FROM "FollowUp" f WHERE f."id" = ${id})`;
  }
}
