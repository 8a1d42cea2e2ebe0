import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESERVED } from '~/catalog/check-structure.ts';
import { renamedLessons, slugsOf } from '~/catalog/course-file.ts';
import type { CourseFile } from '~/catalog/course-schema.ts';
import type { CourseFolder, Library } from '~/catalog/library.server.ts';
import { isSlug, SLUG_RULE } from '~/catalog/slug.ts';
import { withItem } from '~/catalog/yaml.server.ts';
import { writtenAs } from '~/i18n/locales.ts';
import { skeletonOf } from './courses-new-skeleton.ts';
import { Refusal, type LessonWish, type NewFiles } from './courses-new-wish.ts';

/** Path → text of a lesson in each language, and of the course.yml that lists it. */
export function newLesson(wish: LessonWish, library: Library, root: string): NewFiles {
  const course = library.courses.find(({ slug }) => slug === wish.course);
  if (!course) throw new Refusal(`There is no course ${wish.course}; ${knownCourses(library)}.`);
  const file = course.structure.value;
  if (!file) throw new Refusal(`${course.path}/course.yml has faults; npm run courses:check names them.`);
  refuseName(wish.lesson, course, file);
  const index = moduleOf(wish.module, file);
  const facts = {
    title: titleFrom(wish.lesson),
    objective: file.modules[index]?.objectives[0] ?? '',
    sources: sourcesOf(wish.sources, library),
  };
  const structure = readFileSync(join(root, course.path, 'course.yml'), 'utf8');
  return {
    [`${course.path}/course.yml`]: withItem(structure, ['modules', index, 'lessons'], wish.lesson),
    ...Object.fromEntries(
      file.languages.map((locale, place) => [
        `${course.path}/${locale}/${wish.lesson}.mdx`,
        skeletonOf(writtenAs(locale), { ...facts, translation: place === 0 ? 'original' : 'draft' }),
      ]),
    ),
  };
}

/** “Two files, not one” from `two-files-not-one`, as far as it goes. */
export function titleFrom(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function refuseName(lesson: string, course: CourseFolder, file: CourseFile) {
  if (!isSlug(lesson)) throw new Refusal(`“${lesson}” is no name for a lesson; expected ${SLUG_RULE}.`);
  if (RESERVED.includes(lesson)) throw new Refusal(`No lesson is called ${lesson}: it is an address of its own.`);
  const today = renamedLessons(file)[lesson];
  if (today) throw new Refusal(`${lesson} was the name of ${today}; expected a name that was never used.`);
  const written = [...course.languages.values()].find(({ lessons }) => lessons.has(lesson));
  if (slugsOf(file).includes(lesson) || written) {
    throw new Refusal(`${course.slug} has a lesson ${lesson} already; expected a name that is free.`);
  }
}

function moduleOf(wanted: string | undefined, { modules }: CourseFile): number {
  if (wanted === undefined) return modules.length - 1;
  const index = modules.findIndex(({ id }) => id === wanted);
  if (index < 0) {
    throw new Refusal(`There is no module ${wanted}; expected one of ${modules.map(({ id }) => id).join(', ')}.`);
  }
  return index;
}

function sourcesOf(wanted: string[] | undefined, { sources }: Library): string[] {
  const known = Object.keys(sources.value ?? {});
  if (known.length === 0) throw new Refusal('courses/sources.yml names no source, and a lesson needs one.');
  const unknown = wanted?.find((id) => !known.includes(id));
  if (unknown) throw new Refusal(`Source ${unknown} is unknown; expected ids of courses/sources.yml.`);
  return wanted?.length ? wanted : known.slice(0, 1);
}

function knownCourses({ courses }: Library): string {
  return courses.length > 0 ? `expected one of ${courses.map(({ slug }) => slug).join(', ')}` : 'none is written yet';
}
