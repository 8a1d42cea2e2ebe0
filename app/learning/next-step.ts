import { lessonSlugs, type Course } from '~/catalog/course.ts';
import { refusal } from './order-of-work.ts';
import { lessonsDone, openAttempt, todaysSlug, type Run } from './run.ts';

export type NextStep =
  /** May be skipped for `lesson`. */
  | { kind: 'pre'; begun: boolean; lesson: string | undefined }
  | { kind: 'lesson'; lesson: string; begun: boolean }
  | { kind: 'post' | 'final'; begun: boolean }
  | { kind: 'wait'; until: Date }
  /** Every try of the final test is used. */
  | { kind: 'spent' }
  /** All is done but being at enough of the meetings, where the course asks for that. */
  | { kind: 'attendance' }
  | { kind: 'certificate' }
  | { kind: 'done' };

/** What a learner does next; `run` is null before enrolment. */
export function nextStep(course: Course, run: Run | null, at: Date): NextStep {
  if (run?.completedAt) return { kind: run.certificateId ? 'done' : 'certificate' };
  const lesson = resumeLesson(course, run);
  if (!refusal(course, run, 'pre', at)) return { kind: 'pre', begun: isBegun(run, 'pre'), lesson };
  if (lesson) return { kind: 'lesson', lesson, begun: hasBegun(course, run) };
  if (!refusal(course, run, 'post', at)) return { kind: 'post', begun: isBegun(run, 'post') };
  const against = refusal(course, run, 'final', at);
  if (!against || isBegun(run, 'final')) return { kind: 'final', begun: isBegun(run, 'final') };
  if (against.why === 'wait') return { kind: 'wait', until: against.until };
  if (against.why === 'passed' && course.attendance) return { kind: 'attendance' };
  return { kind: against.why === 'spent' ? 'spent' : 'certificate' };
}

/** The lesson opened last if it is not completed, otherwise the first that is not; undefined when all are. */
export function resumeLesson(course: Course, run: Run | null): string | undefined {
  const done = lessonsDone(course, run?.lessons ?? []);
  const left = lessonSlugs(course).filter((slug) => !done.has(slug));
  const latestFirst = [...(run?.lessons ?? [])].sort((a, b) => b.openedAt.getTime() - a.openedAt.getTime());
  const last = latestFirst[0] && todaysSlug(course, latestFirst[0].lesson);
  return left.find((slug) => slug === last) ?? left[0];
}

/** After `lesson`: the next one in order that is not completed; otherwise whatever `nextStep` says. */
export function stepAfter(course: Course, run: Run | null, lesson: string, at: Date): NextStep {
  const slugs = lessonSlugs(course);
  const done = lessonsDone(course, run?.lessons ?? []);
  const following = slugs.slice(slugs.indexOf(lesson) + 1).find((slug) => !done.has(slug));
  return following && !run?.completedAt
    ? { kind: 'lesson', lesson: following, begun: true }
    : nextStep(course, run, at);
}

function isBegun(run: Run | null, quiz: 'pre' | 'post' | 'final'): boolean {
  return openAttempt(run, quiz) !== undefined;
}

function hasBegun(course: Course, run: Run | null): boolean {
  return lessonsDone(course, run?.lessons ?? []).size > 0 || (run?.lessons.length ?? 0) > 0;
}
