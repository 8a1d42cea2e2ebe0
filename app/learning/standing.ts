import { lessonSlugs, type Course, type CourseText, type LessonHead } from '~/catalog/course.ts';
import { nextStep, type NextStep } from './next-step.ts';
import { lessonsDone, type Run } from './run.ts';

/** Where a learner stands in a course, ready to be shown. */
export interface Standing {
  course: string;
  title: string;
  step: NextStep;
  /** Of the lesson that the step leads to, or may be skipped for. */
  lessonTitle: string | undefined;
  done: number;
  total: number;
}

export function standing(course: Course, text: CourseText, heads: LessonHead[], run: Run | null, at: Date): Standing {
  const step = nextStep(course, run, at);
  const lesson = 'lesson' in step ? step.lesson : undefined;
  return {
    course: course.slug,
    title: text.title,
    step,
    lessonTitle: heads.find((head) => head.slug === lesson)?.title,
    done: lessonsDone(course, run?.lessons ?? []).size,
    total: lessonSlugs(course).length,
  };
}

/** Slugs of the courses that are begun and not completed. */
export function underWay(standings: Standing[]): string[] {
  const isCompleted = ({ kind }: NextStep) => kind === 'certificate' || kind === 'done';
  return standings.flatMap(({ course, step }) => (isCompleted(step) ? [] : [course]));
}
