import { findCourse, quizBundle, quizHash } from '~/catalog/catalog.server.ts';
import { lessonSlugs, type Course } from '~/catalog/course.ts';
import { QuizKind } from '~/db/model.ts';
import { findOwnAttempt, type OwnAttempt } from './own-attempt.server.ts';
import type { QuizNow } from './quiz-version.server.ts';
import { todaysSlug } from './run.ts';

/** The course an address names; a 404 where there is none. */
export function courseAsked(slug: string | undefined): Course {
  const course = slug === undefined ? undefined : findCourse(slug);
  if (!course) throw missing();
  return course;
}

/** As `courseAsked`, for what can be done only once a course is ready. */
export function readyCourseAsked(slug: string | undefined): Course {
  const course = courseAsked(slug);
  if (course.state !== 'ready') throw missing();
  return course;
}

/** A lesson's slug of today, asked for by any name it has had. */
export function lessonAsked(course: Course, slug: string | undefined): string {
  const today = todaysSlug(course, slug ?? '');
  if (!lessonSlugs(course).includes(today)) throw missing();
  return today;
}

export function quizAsked(quiz: string | undefined): QuizKind {
  const known = Object.values(QuizKind).find((kind) => kind === quiz);
  if (!known) throw missing();
  return known;
}

/** A person's own attempt and its course; a 404 for anything else. */
export async function attemptAsked(
  personId: string,
  id: string | undefined,
): Promise<{ attempt: OwnAttempt; course: Course; quizNow: QuizNow }> {
  const attempt = await findOwnAttempt(personId, id ?? '');
  if (!attempt) throw missing();
  const course = courseAsked(attempt.course);
  return { attempt, course, quizNow: quizNow(course) };
}

export function quizNow(course: Course): QuizNow {
  return { hash: quizHash(course), bundle: quizBundle(course) };
}

export function missing(): Response {
  return new Response(null, { status: 404 });
}
