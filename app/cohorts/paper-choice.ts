import type { Course } from '~/catalog/course.ts';
import { isLocale, type Locale } from '~/i18n/locales.ts';
import type { Form } from '~/quizzes/question.ts';

/** What can be printed: each form for before and for after the course, and the final test. */
export const PAPER_TESTS = ['pre-A', 'pre-B', 'post-A', 'post-B', 'final'] as const;
export type PaperTest = (typeof PAPER_TESTS)[number];

export interface PaperChoice {
  course: Course;
  test: PaperTest;
  locale: Locale;
}

/** What a form asks to have printed, or null where it names what is not on offer. */
export function readPaperChoice(form: FormData, offered: Course[]): PaperChoice | null {
  const course = offered.find(({ slug }) => slug === form.get('course'));
  const test = PAPER_TESTS.find((known) => known === form.get('test'));
  const locale = form.get('locale');
  if (!course || !test || !isLocale(locale) || !course.languages.includes(locale)) return null;
  return { course, test, locale };
}

export function quizOf(test: PaperTest): { quiz: 'pre' | 'post'; form: Form } | { quiz: 'final'; form: null } {
  if (test === 'final') return { quiz: 'final', form: null };
  return { quiz: test.startsWith('pre') ? 'pre' : 'post', form: test.endsWith('A') ? 'A' : 'B' };
}
