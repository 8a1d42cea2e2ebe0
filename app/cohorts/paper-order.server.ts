import type { Course } from '~/catalog/course.ts';
import { formFor } from '~/learning/form-order.server.ts';
import { finalStanding } from '~/learning/order-of-work.ts';
import { currentRun, submitted, type Run } from '~/learning/run.ts';
import type { PrintedPaper } from './paper-print.server.ts';

/** Why a paper cannot be typed in for somebody. */
export type PaperRefusal =
  | 'completed'
  | 'taken'
  | 'lessons-begun'
  | 'no-pre-test'
  | 'other-form'
  | 'post-first'
  | 'passed'
  | 'spent'
  | 'same-paper';

type Paper = Pick<PrintedPaper, 'quiz' | 'form'>;

/**
 * The order of work as far as it holds on paper: tries are counted, but nobody waits between two, and lessons given in
 * the room need not have been read on the site. `dayOf`: the day of an instant in the cohort's time zone.
 */
export function paperRefusal(
  course: Course,
  run: Run | null,
  { quiz, form }: Paper,
  { takenOn, dayOf }: { takenOn: string; dayOf: (instant: Date) => string },
): PaperRefusal | undefined {
  if (run?.completedAt) return 'completed';
  if (quiz === 'final') return refuseFinal(course, run);
  if (submitted(run, quiz).length > 0) return 'taken';
  if (quiz === 'pre') {
    const before = run?.lessons.some(({ completedAt }) => completedAt && dayOf(completedAt) < takenOn);
    return before ? 'lessons-begun' : undefined;
  }
  if (submitted(run, 'pre').length === 0) return 'no-pre-test';
  return run?.formOrder && formFor('post', run.formOrder) !== form ? 'other-form' : undefined;
}

/** The day before which a test cannot have been taken, `YYYY-MM-DD`: that of joining, or of what comes before it. */
export function earliestDay(
  { runs, quiz, joinedAt }: { runs: Run[]; quiz: Paper['quiz']; joinedAt: Date },
  dayOf: (instant: Date) => string,
): string {
  const run = currentRun(runs);
  const before = quiz === 'final' ? submitted(run, 'post') : quiz === 'post' ? submitted(run, 'pre') : [];
  const instants = before.flatMap(({ submittedAt }) => submittedAt ?? []);
  // A refresher's tests are taken in the refresher.
  if (run && runs.length > 1) instants.push(run.startedAt);
  return [joinedAt, ...instants].map(dayOf).sort().at(-1) ?? '';
}

function refuseFinal(course: Course, run: Run | null): PaperRefusal | undefined {
  const { passed, triesLeft } = finalStanding(course, run);
  if (passed) return 'passed';
  if (submitted(run, 'pre').length > 0 && submitted(run, 'post').length === 0) return 'post-first';
  return triesLeft === 0 ? 'spent' : undefined;
}
