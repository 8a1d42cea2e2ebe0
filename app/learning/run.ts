import type { Course } from '~/catalog/course.ts';
import { alternativesTo, lessonSlugs } from '~/catalog/course.ts';
import type { QuizKind } from '~/db/model.ts';
import type { FormOrder } from '~/quizzes/balance.ts';

/** One run through a course, with all that has happened in it. */
export interface Run {
  enrolmentId: string;
  course: string;
  /** Neither open nor completed: set aside for another run of the same person. */
  open: boolean;
  formOrder: FormOrder | null;
  startedAt: Date;
  completedAt: Date | null;
  certificateId: string | null;
  /** Of the final test, granted beyond the course's own. */
  extraTries: number;
  triesGrantedAt: Date | null;
  lessons: LessonFact[];
  attempts: AttemptFact[];
  later?: LaterFacts;
}

/** What a person was asked beside their tests, and said yes or no to; not what they answered. */
export interface LaterFacts {
  surveyed: boolean;
  consented: boolean;
  /** Asked how they stood when they began. */
  entered: boolean;
  birthYear: number | null;
  /** Questions that wait for somebody who comes to their page by themselves. */
  due: { id: string; shown: boolean } | null;
}

export interface LessonFact {
  /** As it was called then. */
  lesson: string;
  /** When it was opened last. */
  openedAt: Date;
  completedAt: Date | null;
}

export interface AttemptFact {
  id: string;
  quiz: QuizKind;
  submittedAt: Date | null;
  passed: boolean | null;
  points: number | null;
  maxPoints: number | null;
  awaiting: number;
  /** Written on paper and typed in by a trainer. */
  onPaper: boolean;
}

/**
 * The completed lessons under today's slugs; one that is no longer in the course does not count, and those
 * that a completed one stands in for do.
 */
export function lessonsDone(course: Course, lessons: Pick<LessonFact, 'lesson' | 'completedAt'>[]): Set<string> {
  const completed = lessons.filter((fact) => fact.completedAt).map((fact) => todaysSlug(course, fact.lesson));
  const known = new Set(lessonSlugs(course));
  return new Set(completed.filter((slug) => known.has(slug)).flatMap((slug) => alternativesTo(course, slug)));
}

/** What a lesson is called today. */
export function todaysSlug(course: Course, slug: string): string {
  return Object.hasOwn(course.renamed, slug) ? (course.renamed[slug] ?? slug) : slug;
}

export function submitted(run: Run | null, quiz: QuizKind): AttemptFact[] {
  return run?.attempts.filter((attempt) => attempt.quiz === quiz && attempt.submittedAt) ?? [];
}

export function openAttempt(run: Run | null, quiz: QuizKind): AttemptFact | undefined {
  return run?.attempts.find((attempt) => attempt.quiz === quiz && !attempt.submittedAt);
}

/** Of several runs through one course: the open one, otherwise the latest that was completed, before any that was set aside. */
export function currentRun(runs: Run[]): Run | null {
  const latestFirst = [...runs].sort((a, b) => b.startedAt.getTime() - a.startedAt.getTime());
  return latestFirst.find((run) => run.open) ?? latestFirst.find((run) => run.completedAt) ?? latestFirst[0] ?? null;
}
