import { courseText, findLesson, lessonHeads, quizBundle } from '~/catalog/catalog.server.ts';
import { lessonSlugs, type Course, type Source } from '~/catalog/course.ts';
import { now } from '~/clock.server.ts';
import type { Locale } from '~/i18n/locales.ts';
import { askOf } from './asks.server.ts';
import { outline } from './outline.ts';
import { readingState } from './progress.server.ts';
import { standing } from './standing.ts';

/** All that a course's page shows; `personId` is null for a visitor. */
export async function coursePage(course: Course, locale: Locale, personId: string | null) {
  const run = personId ? await readingState({ personId, course: course.slug }) : null;
  const text = courseText(course, locale);
  const heads = lessonHeads(course, locale);
  return {
    slug: course.slug,
    ready: course.state === 'ready',
    languages: course.languages,
    hours: course.hours,
    attendance: course.attendance,
    text: { locale: text.locale, title: text.title, summary: text.summary, audience: text.audience },
    modules: outline(course, text, heads, run),
    minutes: heads.reduce((sum, head) => sum + head.minutes, 0),
    firstLesson: lessonSlugs(course)[0],
    final: course.final,
    formLength: course.state === 'ready' ? quizBundle(course).content.forms.A.length : 0,
    sources: sourcesOf(course, locale),
    standing: run && standing(course, text, heads, run, now()),
    ask: askOf(course, run),
  };
}

function sourcesOf(course: Course, locale: Locale): Source[] {
  const named = lessonSlugs(course).flatMap((slug) => findLesson(course, slug, locale)?.sources ?? []);
  const once = new Map(named.map((source) => [source.id, source]));
  return [...once.values()].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
}
