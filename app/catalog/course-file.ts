import type { Course } from './course.ts';
import type { CourseFile } from './course-schema.ts';

/** Course.yml in the shape the rest of the house uses. */
export function courseOf(slug: string, file: CourseFile): Course {
  const { wait_hours, ...final } = file.final;
  return {
    slug,
    state: file.state,
    code: file.code,
    audience: file.audience,
    languages: file.languages,
    hours: file.hours,
    final: { ...final, waitHours: wait_hours },
    validYears: file.valid_years,
    attendance: file.attendance,
    outcomes: file.outcomes,
    modules: file.modules.map((module) => ({ ...module, lessons: module.lessons.map((lesson) => lesson.slug) })),
    renamed: renamedLessons(file),
    alternatives: alternativesOf(file),
  };
}

export function slugsOf(file: CourseFile): string[] {
  return file.modules.flatMap((module) => module.lessons.map((lesson) => lesson.slug));
}

/** Old slug → today's. */
export function renamedLessons(file: CourseFile): Record<string, string> {
  const lessons = file.modules.flatMap((module) => module.lessons);
  return Object.fromEntries(lessons.flatMap(({ slug, was }) => was.map((old) => [old, slug])));
}

/** Each group of lessons of which one is enough. */
function alternativesOf(file: CourseFile): string[][] {
  const lessons = file.modules.flatMap((module) => module.lessons);
  return lessons.flatMap(({ slug, either }) => (either[0] === slug ? [either] : []));
}

export function objectivesOf(file: CourseFile): string[] {
  return file.modules.flatMap((module) => module.objectives);
}
