import { randomUUID } from 'node:crypto';
import { quizBundle, quizHash } from '~/catalog/catalog.server.ts';
import { lessonSlugs, type Course } from '~/catalog/course.ts';
import { completeIfEarned } from '~/certificates/award.server.ts';
import { issue } from '~/certificates/issue.server.ts';
import type { Person, QuizKind } from '~/db/model.ts';
import { asLocale, type Locale } from '~/i18n/locales.ts';
import { completeLesson, learnerOverview } from '~/learning/progress.server.ts';
import { startAttempt } from '~/learning/attempt-start.server.ts';
import { submitAttempt } from '~/learning/attempt.server.ts';
import { findOwnAttempt } from '~/learning/own-attempt.server.ts';
import { answers } from './demo-answers.ts';

export interface Story {
  /** How many lessons were read. */
  lessons: number;
  /** The share of answers that were right, or null: not taken. */
  pre: number | null;
  post: number | null;
  finals: number[];
  certificate: boolean;
}

interface Living {
  person: Person;
  course: Course;
  story: Story;
  wait: (hours: number) => void;
}

/** Takes a person through a course as far as the story says, on a clock that `wait` moves. */
export async function liveThrough(living: Living) {
  const { person, course, story, wait } = living;
  if (story.pre !== null) await take(living, 'pre', story.pre);
  for (const lesson of lessonSlugs(course).slice(0, story.lessons)) {
    await completeLesson({ personId: person.id, course, lesson, then: completeIfEarned });
    wait(5);
  }
  if (story.post !== null) await take(living, 'post', story.post);
  for (const share of story.finals) {
    wait(course.final.waitHours + 1);
    await take(living, 'final', share);
  }
  if (story.certificate) await certify(living);
}

async function take({ person, course }: Living, quiz: QuizKind, share: number) {
  const quizNow = { hash: quizHash(course), bundle: quizBundle(course) };
  const start = { personId: person.id, course, quizNow, quiz, clientId: randomUUID(), locale: localeOf(person) };
  const begun = await startAttempt(start);
  const attempt = 'attemptId' in begun ? await findOwnAttempt(person.id, begun.attemptId) : null;
  if (!attempt) throw new Error(`${person.username} could not begin the ${quiz} test.`);
  await submitAttempt({
    attempt,
    course,
    bundle: quizNow.bundle,
    submissionId: randomUUID(),
    responses: answers(quizNow.bundle, attempt.questions, person.locale, share),
    then: completeIfEarned,
  });
}

async function certify({ person, course }: Living) {
  const run = (await learnerOverview(person.id)).find((one) => one.course === course.slug);
  if (!run?.completedAt) throw new Error(`${person.username} has not completed ${course.slug}.`);
  await issue({
    personId: person.id,
    enrolmentId: run.enrolmentId,
    name: person.certificateName ?? person.username,
    latinName: person.certificateLatin,
    locale: localeOf(person),
    clientId: randomUUID(),
  });
}

function localeOf(person: Person): Locale {
  return asLocale(person.locale);
}
