import { courseText, listCourses } from '~/catalog/catalog.server.ts';
import type { Locale } from '~/i18n/locales.ts';

/** Slug → what a course is called. */
export function courseTitles(locale: Locale): Partial<Record<string, string>> {
  return Object.fromEntries(listCourses().map((course) => [course.slug, courseText(course, locale).title]));
}
