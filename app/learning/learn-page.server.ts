import { courseText, findCourse, lessonHeads } from '~/catalog/catalog.server.ts';
import { now } from '~/clock.server.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Ask } from './asks.ts';
import { askOf, noteShown } from './asks.server.ts';
import { learnerOverview } from './progress.server.ts';
import { standing, type Standing } from './standing.ts';

export type CourseLearned = Standing & { ask: Ask | null };

/** Where a person stands in each course they have begun, those under way first, and what they may be asked about it. */
export async function learnPage(personId: string, locale: Locale): Promise<CourseLearned[]> {
  const runs = await learnerOverview(personId);
  const underWayFirst = [...runs.filter((run) => !run.completedAt), ...runs.filter((run) => run.completedAt)];
  const learned = underWayFirst.flatMap((run) => {
    const course = findCourse(run.course);
    if (course?.state !== 'ready') return [];
    const stands = standing(course, courseText(course, locale), lessonHeads(course, locale), run, now());
    return [{ ...stands, ask: askOf(course, run) }];
  });
  await noteShown(learned.map(({ ask }) => ask));
  return learned;
}
