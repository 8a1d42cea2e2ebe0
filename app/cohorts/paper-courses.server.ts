import { findCourse } from '~/catalog/catalog.server.ts';
import type { Course } from '~/catalog/course.ts';
import type { CohortWithCourses } from './cohort.server.ts';

/** The courses of a cohort whose tests can be printed. */
export function paperCourses({ courses }: Pick<CohortWithCourses, 'courses'>): Course[] {
  return courses.flatMap(({ course }) => {
    const found = findCourse(course);
    return found?.state === 'ready' ? [found] : [];
  });
}
