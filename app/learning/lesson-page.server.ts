import { courseText, findLesson, lessonHeads } from '~/catalog/catalog.server.ts';
import type { Course } from '~/catalog/course.ts';
import type { Locale } from '~/i18n/locales.ts';
import { placeOf } from './outline.ts';
import { readingState, recordOpening } from './progress.server.ts';
import { lessonsDone } from './run.ts';

export interface Reader {
  /** Null for a visitor. */
  personId: string | null;
  /** Whether a person looks, not a browser that fetches ahead. */
  opens: boolean;
}

/** All that a lesson's page shows, or undefined when there is no such lesson; notes that it was opened. */
export async function lessonPage(course: Course, slug: string, locale: Locale, { personId, opens }: Reader) {
  const lesson = findLesson(course, slug, locale);
  const place = placeOf(course, slug);
  if (!lesson || !place) return undefined;
  const run = personId ? await readingState({ personId, course: course.slug }) : null;
  if (opens) await recordOpening(course, run, slug);
  const text = courseText(course, locale);
  const heads = lessonHeads(course, locale);
  const headOf = (other: string | undefined) => {
    const head = heads.find((one) => one.slug === other);
    return head && { slug: head.slug, title: head.title };
  };
  return {
    course: { slug: course.slug, title: text.title },
    lesson: { ...lesson, objectives: lesson.objectives.flatMap((id) => text.objectives[id] ?? []) },
    place: { ...place, moduleTitle: text.modules[place.moduleId] ?? '' },
    previous: headOf(place.previous),
    next: headOf(place.next),
    done: lessonsDone(course, run?.lessons ?? []).has(slug),
    /** Whether reading it still counts: a completed course takes no more notes. */
    counts: !run?.completedAt,
  };
}
