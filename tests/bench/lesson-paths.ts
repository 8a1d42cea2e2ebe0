import { findCourse } from '~/catalog/catalog.server.ts';
import { lessonSlugs, type Course } from '~/catalog/course.ts';
import demo from '../../prisma/demo-people.json';

export const LANGUAGES = ['en', 'ru'] as const;
export const COURSE_PATH = `/courses/${demo.cohort.course}`;

/** The course that the demo is about. */
export function demoCourse(): Course {
  const course = findCourse(demo.cohort.course);
  if (!course) throw new Error(`There is no course ${demo.cohort.course}.`);
  return course;
}

export function lessonPaths(): string[] {
  return lessonSlugs(demoCourse()).map((slug) => `${COURSE_PATH}/${slug}`);
}

/** One to look at again and again. */
export function lessonPath(): string {
  const [first] = lessonPaths();
  if (!first) throw new Error('The course has no lessons.');
  return first;
}
