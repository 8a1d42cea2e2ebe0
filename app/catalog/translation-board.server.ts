import { slugsOf } from './course-file.ts';
import type { CourseFolder, LanguageFolder, LessonFile, Library } from './library.server.ts';
import { originalHash } from './original-hash.server.ts';

/** How far a course is in one language, counted in lessons and questions. */
export interface BoardRow {
  course: string;
  locale: string;
  lessons: number;
  missing: number;
  drafts: number;
  reviewed: number;
  /** Made from an original that has changed since. */
  stale: number;
  /** That do not say which original they were made from. */
  unstamped: number;
  questions: number;
  questionsMissing: number;
  /** Lessons that are to be read aloud and are not, or null where none is to be. */
  unnarrated: string[] | null;
}

/** A row for each course and language in the order of the course's languages. */
export function translationBoard({ courses }: Library): BoardRow[] {
  return courses.flatMap((course) => {
    const file = course.structure.value;
    return (file?.languages ?? []).flatMap((locale) => {
      const language = course.languages.get(locale);
      return file && language ? [rowOf(course, language, slugsOf(file), file.languages[0])] : [];
    });
  });
}

/** A translation with the original it was made from, where both are there. */
export function withOriginals(course: CourseFolder): { lesson: LessonFile; original: LessonFile }[] {
  const [first, ...others] = course.structure.value?.languages ?? [];
  const originals = first && course.languages.get(first)?.lessons;
  return others.flatMap((locale) =>
    [...(course.languages.get(locale)?.lessons.values() ?? [])].flatMap((lesson) => {
      const original = originals && originals.get(lesson.slug);
      return original ? [{ lesson, original }] : [];
    }),
  );
}

function rowOf(course: CourseFolder, language: LanguageFolder, slugs: string[], first: string | undefined): BoardRow {
  const lessons = slugs.flatMap((slug) => language.lessons.get(slug) ?? []);
  const heads = lessons.flatMap(({ head }) => head.value ?? []);
  const pairs = withOriginals(course).filter(({ lesson }) => lessons.includes(lesson));
  const asked = Object.keys(course.quiz?.value?.questions ?? {});
  const worded = language.quiz?.value ?? {};
  return {
    course: course.slug,
    locale: language.locale,
    lessons: lessons.length,
    missing: slugs.length - lessons.length,
    drafts: heads.filter(({ translation }) => translation === 'draft').length,
    reviewed: heads.filter(({ translation }) => translation === 'reviewed').length,
    stale: pairs.filter(({ lesson, original }) => isStale(lesson, original)).length,
    unstamped: language.locale === first ? 0 : heads.filter(({ of }) => !of).length,
    questions: asked.filter((id) => Object.hasOwn(worded, id)).length,
    questionsMissing: asked.filter((id) => !Object.hasOwn(worded, id)).length,
    unnarrated: unnarrated(course, language),
  };
}

/** Who comes back to learning is helped into it by a voice: the first module of courses for returnees is read aloud. */
function unnarrated({ structure }: CourseFolder, { lessons }: LanguageFolder): string[] | null {
  const file = structure.value;
  if (file?.audience !== 'returnees') return null;
  const first = file.modules[0]?.lessons.map(({ slug }) => slug) ?? [];
  return first.filter((slug) => !/<Narration\s/.test(lessons.get(slug)?.body ?? ''));
}

function isStale(lesson: LessonFile, original: LessonFile): boolean {
  const of = lesson.head.value?.of;
  return of !== undefined && of !== originalHash(original);
}
