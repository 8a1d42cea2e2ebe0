import { lessonSlugs, type Course } from '~/catalog/course.ts';
import type { QuizKind } from '~/db/model.ts';
import { lessonsDone, submitted, type Run } from './run.ts';

/** Why a test cannot be started now. */
export type Refusal =
  | {
      why: 'completed' | 'taken' | 'lessons-begun' | 'lessons-left' | 'no-pre-test' | 'post-first' | 'passed' | 'spent';
    }
  | { why: 'wait'; until: Date };

export interface FinalStanding {
  passed: boolean;
  triesLeft: number;
  /** When the next try opens; null when nothing has to be waited for. */
  opensAt: Date | null;
}

const HOUR_MS = 3_600_000;

/** Whether a test may be begun: a reason against it, or undefined. */
export function refusal(course: Course, run: Run | null, quiz: QuizKind, at: Date): Refusal | undefined {
  if (run?.completedAt) return { why: 'completed' };
  if (quiz === 'pre') return refusePre(run);
  if (quiz === 'post') return refusePost(course, run);
  return refuseFinal(course, run, at);
}

/** Tries are counted by what was submitted, and waiting from the last submission; a try granted since opens at once. */
export function finalStanding({ final }: Course, run: Run | null): FinalStanding {
  const tries = submitted(run, 'final');
  const last = Math.max(...tries.map((attempt) => attempt.submittedAt?.getTime() ?? 0));
  const granted = run?.triesGrantedAt && run.triesGrantedAt.getTime() >= last;
  return {
    passed: tries.some((attempt) => attempt.passed),
    triesLeft: Math.max(0, final.tries + (run?.extraTries ?? 0) - tries.length),
    opensAt: tries.length === 0 || granted ? null : new Date(last + final.waitHours * HOUR_MS),
  };
}

/** A pre-test measures what was known before: it closes with the first lesson completed. */
function refusePre(run: Run | null): Refusal | undefined {
  if (submitted(run, 'pre').length > 0) return { why: 'taken' };
  if (run?.lessons.some((lesson) => lesson.completedAt)) return { why: 'lessons-begun' };
  return undefined;
}

function refusePost(course: Course, run: Run | null): Refusal | undefined {
  if (submitted(run, 'post').length > 0) return { why: 'taken' };
  if (submitted(run, 'pre').length === 0) return { why: 'no-pre-test' };
  return lessonsLeft(course, run) > 0 ? { why: 'lessons-left' } : undefined;
}

function refuseFinal(course: Course, run: Run | null, at: Date): Refusal | undefined {
  const { passed, triesLeft, opensAt } = finalStanding(course, run);
  if (passed) return { why: 'passed' };
  if (lessonsLeft(course, run) > 0) return { why: 'lessons-left' };
  if (submitted(run, 'pre').length > 0 && submitted(run, 'post').length === 0) return { why: 'post-first' };
  if (triesLeft === 0) return { why: 'spent' };
  return opensAt && at < opensAt ? { why: 'wait', until: opensAt } : undefined;
}

function lessonsLeft(course: Course, run: Run | null): number {
  return lessonSlugs(course).length - lessonsDone(course, run?.lessons ?? []).size;
}
