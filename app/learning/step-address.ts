import type { NextStep } from './next-step.ts';

/** Where a next step is taken. */
export function stepAddress(course: string, step: NextStep): string {
  switch (step.kind) {
    case 'lesson':
      return `/courses/${course}/${step.lesson}`;
    case 'pre':
    case 'post':
    case 'final':
      return `/courses/${course}/quizzes/${step.kind}`;
    case 'wait':
    case 'spent':
      return `/courses/${course}/quizzes/final`;
    case 'attendance':
      return `/courses/${course}#attendance`;
    case 'certificate':
    case 'done':
      return '/certificates';
  }
}
