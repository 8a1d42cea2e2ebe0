import { courseText, findCourse, lessonHeads } from '~/catalog/catalog.server.ts';
import { now } from '~/clock.server.ts';
import type { Locale } from '~/i18n/locales.ts';
import { learnerOverview } from './progress.server.ts';
import { standing, type Standing } from './standing.ts';

/** Where a person stands in each course they have begun, those under way first. */
export async function learnPage(personId: string, locale: Locale): Promise<Standing[]> {
  const runs = await learnerOverview(personId);
  const underWayFirst = [...runs.filter((run) => !run.completedAt), ...runs.filter((run) => run.completedAt)];
  return underWayFirst.flatMap((run) => {
    const course = findCourse(run.course);
    if (course?.state !== 'ready') return [];
    return [standing(course, courseText(course, locale), lessonHeads(course, locale), run, now())];
  });
}
