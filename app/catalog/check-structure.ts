import type { CourseFile } from './course-schema.ts';
import { faultIn, type Fault } from './fault.ts';
import type { CourseFolder } from './library.server.ts';
import { isSlug, SLUG_RULE } from './slug.ts';

/** Addresses that a lesson would hide. */
export const RESERVED = ['quizzes', 'practice', 'feedback', 'follow-up', 'start'];

/** Names: of the course, its languages, modules, objectives and lessons. */
export function checkStructure(course: CourseFolder, file: CourseFile): Fault[] {
  const at = (path: PropertyKey[], what: string, expected: string) => faultIn(course.structure, path, what, expected);
  const modules = file.modules.map(({ id }, index) => ({ name: id, path: ['modules', index, 'id'] }));
  const objectives = file.modules.flatMap((module, index) =>
    module.objectives.map((name, place) => ({ name, path: ['modules', index, 'objectives', place] })),
  );
  const lessons = file.modules.flatMap((module, index) =>
    module.lessons.flatMap(({ slug, was }, place) =>
      [slug, ...was].map((name) => ({ name, path: ['modules', index, 'lessons', place] })),
    ),
  );
  const languages = file.languages.map((name, index) => ({ name, path: ['languages', index] }));
  return [
    ...(isSlug(course.slug) ? [] : [at([], `the folder is called ${course.slug}`, SLUG_RULE)]),
    ...[languages, modules, objectives, lessons].flatMap((names) =>
      twice(names).map(({ name, path }) => at(path, `${name} is there twice`, 'each name once in a course')),
    ),
    ...lessons
      .filter(({ name }) => RESERVED.includes(name))
      .map(({ name, path }) =>
        at(path, `a lesson is called ${name}`, 'another slug: this one is an address of its own'),
      ),
    ...(file.state === 'ready' ? file.modules : []).flatMap(({ id, lessons: found }, index) =>
      found.length > 0
        ? []
        : [at(['modules', index, 'lessons'], `module ${id} has no lesson`, 'at least one lesson in a ready course')],
    ),
    ...course.strangers.map((name) =>
      at([], `there is a folder ${name}`, 'folders named after a language, or figures'),
    ),
    ...[...course.languages.keys()]
      .filter((locale) => !file.languages.includes(locale))
      .map((locale) =>
        at(['languages'], `there is a folder ${locale}, which is not listed`, `${locale} among the languages`),
      ),
  ];
}

/** Certificate numbers begin with a course's code, so no two may share one. */
export function checkCodes(courses: CourseFolder[]): Fault[] {
  const found = courses.map(({ structure }) => ({ name: structure.value?.code, structure }));
  return twice(found.filter(({ name }) => name !== undefined)).map(({ name, structure }) =>
    faultIn(structure, ['code'], `code ${name} belongs to another course`, 'a code of its own'),
  );
}

function twice<Item extends { name: string | undefined }>(items: Item[]): Item[] {
  return items.filter(({ name }, index) => items.findIndex((other) => other.name === name) < index);
}
