import type { LearnerAttendance } from '~/cohorts/learner-attendance.ts';
import type { Gain } from '~/cohorts/timeline.ts';
import type { QuizKind } from '~/db/model.ts';

/** One course of the cohort, as the page of a learner shows it. Days are `YYYY-MM-DD`. */
export interface CourseShown {
  slug: string;
  title: string;
  dueOn: string | null;
  extraTries: number;
  mayHaveAnotherTry: boolean;
  mayHaveLonger: boolean;
  tests: { id: string; quiz: QuizKind; percent: number; passed: boolean | null; onPaper: boolean; day: string }[];
  /** Null until the tests before and after are both in. */
  gain: Gain | null;
  attendance: LearnerAttendance;
  formId: string;
}
