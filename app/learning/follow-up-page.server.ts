import type { Course } from '~/catalog/course.ts';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { isOver, mayBeAskedLater, occasionsAfter } from './follow-up.ts';
import { ageOf, youthCourses } from './follow-up-age.server.ts';
import { findConsent, zoneOf } from './follow-up-consent.server.ts';
import type { CompletedRun } from './completed-run.server.ts';
import { dayIn, namedHours } from './safe-hours.ts';

/** What the page says on which somebody agrees to be asked later, or changes their mind. */
export async function followUpPage(personId: string, course: Course, run: CompletedRun, youth = youthCourses()) {
  const consent = await findConsent(run.id);
  const zone = await zoneOf(personId, course.slug);
  const { email } = await db().person.findUniqueOrThrow({ where: { id: personId }, select: { email: true } });
  const timeZone = consent && !consent.withdrawnAt ? consent.timeZone : zone;
  const today = dayIn(now(), timeZone);
  const coming = occasionsAfter(course, dayIn(run.completedAt, timeZone)).filter((one) => !isOver(one, today));
  const offered = coming.length > 0 && mayBeAskedLater(await ageOf(personId, youth), today);
  return {
    offered,
    hasEmail: email !== null,
    timeZone,
    /** The days on which something comes to be asked, `YYYY-MM-DD`. */
    days: [...new Set(coming.map(({ dueOn }) => dueOn))].sort(),
    asksWork: course.outcomes === 'work',
    given: offered && consent && !consent.withdrawnAt ? { way: consent.way, hours: namedHours(consent) } : null,
  };
}
