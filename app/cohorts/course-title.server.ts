import { courseText, findCourse } from '~/catalog/catalog.server.ts';
import type { Locale } from '~/i18n/locales.ts';

/** A course's title in a language; its slug when the course has gone. */
export function titleOf(slug: string, locale: Locale): string {
  const course = findCourse(slug);
  return course ? courseText(course, locale).title : slug;
}
