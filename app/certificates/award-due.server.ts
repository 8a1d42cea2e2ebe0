import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { JobHandler } from '~/jobs/job.ts';
import { completeIfEarned } from './award.server.ts';
import { CATALOGUE, type Courses } from './courses.server.ts';

/**
 * Completes what has come to be earned without anybody handing in anything: a member has left the cohort whose
 * meetings held them back, or a course asks for less than it did.
 */
export function awardWhatIsDue(courses: Courses = CATALOGUE): JobHandler {
  return async (_job, work) => {
    const passed = await db().enrolment.findMany({
      where: { open: 1, attempts: { some: { quiz: 'final', passed: true, submittedAt: { not: null } } } },
      select: { id: true },
      orderBy: { id: 'asc' },
    });
    for (const [index, { id }] of passed.entries()) {
      await transaction((tx) => completeIfEarned(tx, id, courses, now()));
      await work.progress(index + 1, passed.length);
    }
    return undefined;
  };
}
