import { courseText } from '~/catalog/catalog.server.ts';
import type { Course } from '~/catalog/course.ts';
import { now } from '~/clock.server.ts';
import type { QuizKind } from '~/db/model.ts';
import type { Locale } from '~/i18n/locales.ts';
import { quizNow } from './asked.server.ts';
import { resumeLesson } from './next-step.ts';
import { finalStanding, refusal } from './order-of-work.ts';
import { readingState } from './progress.server.ts';
import { openAttempt, submitted } from './run.ts';

/** What is said before a test is begun; `personId` is null for a visitor. */
export async function quizPage(course: Course, quiz: QuizKind, locale: Locale, personId: string | null) {
  const run = personId ? await readingState({ personId, course: course.slug }) : null;
  const text = courseText(course, locale);
  const refused = refusal(course, run, quiz, now());
  return {
    course: { slug: course.slug, title: text.title },
    quiz,
    /** The language of the paper. */
    paperLocale: text.locale,
    questions: quiz === 'final' ? course.final.draw : quizNow(course).bundle.content.forms.A.length,
    final: { ...course.final, tries: course.final.tries + (run?.extraTries ?? 0) },
    triesLeft: finalStanding(course, run).triesLeft,
    begun: openAttempt(run, quiz) !== undefined && refused?.why !== 'lessons-begun',
    refused,
    results: submitted(run, quiz).map(({ id, submittedAt, onPaper }) => ({ id, submittedAt, onPaper })),
    lesson: resumeLesson(course, run),
  };
}
