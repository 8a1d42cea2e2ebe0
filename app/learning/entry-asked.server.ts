import type { Course } from '~/catalog/course.ts';
import { now } from '~/clock.server.ts';
import { askOf } from './asks.server.ts';
import { nextStep } from './next-step.ts';
import { readingState } from './progress.server.ts';
import type { Run } from './run.ts';
import { stepAddress } from './step-address.ts';

/** Whether somebody is still to be asked how they stand as they begin, and where they go on from there. */
export async function entryAsked(personId: string, course: Course) {
  const run = await readingState({ personId, course: course.slug });
  return {
    asks: askOf(course, run)?.kind === 'entry',
    enrolmentId: run?.enrolmentId,
    onward: run ? stepAddress(course.slug, nextStep(course, run, now())) : `/courses/${course.slug}`,
  };
}

/** Where a run that has begun leads first. */
export function firstAddress(course: Course, run: Run): string {
  if (askOf(course, run)?.kind === 'entry') return `/courses/${course.slug}/start`;
  return stepAddress(course.slug, nextStep(course, run, now()));
}
