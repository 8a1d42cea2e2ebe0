import { courseText, lessonHeads } from '~/catalog/catalog.server.ts';
import type { Course } from '~/catalog/course.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Result } from './result.ts';

export interface ModuleToRead {
  id: string;
  title: string;
  objectives: string[];
  lessons: { slug: string; title: string }[];
}

/** The modules to read again, in words, each with its lessons. */
export function readingList(course: Course, locale: Locale, toRead: Result['toRead']): ModuleToRead[] {
  const text = courseText(course, locale);
  const heads = lessonHeads(course, locale);
  return toRead.map(({ module, objectives }) => {
    const lessons = course.modules.find(({ id }) => id === module)?.lessons ?? [];
    return {
      id: module,
      title: text.modules[module] ?? module,
      objectives: objectives.flatMap((objective) => text.objectives[objective] ?? []),
      lessons: heads.filter((head) => lessons.includes(head.slug)).map(({ slug, title }) => ({ slug, title })),
    };
  });
}
