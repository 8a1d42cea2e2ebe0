import { courseText, findCourse } from '~/catalog/catalog.server.ts';
import type { Course } from '~/catalog/course.ts';
import type { Locale } from '~/i18n/locales.ts';

/** What certificates need of the catalogue; a test brings its own. */
export interface Courses {
  find(slug: string): Course | undefined;
  title(course: Course, locale: Locale): string;
}

export const CATALOGUE: Courses = {
  find: findCourse,
  title: (course, locale) => courseText(course, locale).title,
};
