import { randomUUID } from 'node:crypto';
import { answers } from '~/commands/demo-answers.ts';
import { quizBundle } from '~/catalog/catalog.server.ts';
import { lessonSlugs } from '~/catalog/course.ts';
import { completeIfEarned } from '~/certificates/award.server.ts';
import { quizNow } from '~/learning/asked.server.ts';
import { startAttempt } from '~/learning/attempt-start.server.ts';
import { submitAttempt } from '~/learning/attempt.server.ts';
import { begin } from '~/learning/enrolment.server.ts';
import { findOwnAttempt } from '~/learning/own-attempt.server.ts';
import { loader as attemptPage } from '~/routes/attempts_.$id/route.tsx';
import { loader as coursePage } from '~/routes/courses_.$course/route.tsx';
import { loader as lessonPage } from '~/routes/courses_.$course_.$lesson/route.tsx';
import { loader as quizPage } from '~/routes/courses_.$course_.quizzes_.$quiz/route.tsx';
import { loader as learnPage } from '~/routes/learn/route.tsx';
import { loader as morningPage } from '~/routes/teach._index/route.tsx';
import { loader as cohortPage } from '~/routes/teach_.$cohort/route.tsx';
import { largeCohort } from './large-cohort.ts';
import { demoCourse } from './lesson-paths.ts';
import { newcomer, type Newcomer } from './newcomer.ts';

export interface CountedPage {
  name: string;
  /** SQL statements at most, reading the session included. */
  budget: number;
  visit(): Promise<unknown>;
}

const LEARNER_PAGE = 3;
const TRAINER_PAGE = 6;

/** Pages with people who may see them, in the database that is open; to be visited in this order. */
export async function countedPages(): Promise<CountedPage[]> {
  return [...(await learnerPages()), ...(await trainerPages())];
}

async function learnerPages(): Promise<CountedPage[]> {
  const course = demoCourse();
  const { slug } = course;
  const maral = await newcomer('maral');
  const gulnara = await newcomer('gulnara');
  await begin({ personId: maral.id, course: slug });
  const open = await beginPreTest(maral);
  const handedIn = await takePreTest(gulnara);
  const lesson = lessonSlugs(course)[0] ?? '';
  const lessonVisit = () => lessonPage(maral.asks(`/courses/${slug}/${lesson}`, { course: slug, lesson }));
  const pages = {
    'lesson, opened first': lessonVisit,
    'lesson, opened again': lessonVisit,
    'course page': () => coursePage(maral.asks(`/courses/${slug}`, { course: slug })),
    'what to do next': () => learnPage(maral.asks('/learn', {})),
    'quiz intro': () => quizPage(maral.asks(`/courses/${slug}/quizzes/pre`, { course: slug, quiz: 'pre' })),
    'attempt, open': () => attemptPage(maral.asks(`/attempts/${open}`, { id: open })),
    'attempt, handed in': () => attemptPage(gulnara.asks(`/attempts/${handedIn}`, { id: handedIn })),
  };
  return Object.entries(pages).map(([name, visit]) => ({ name, budget: LEARNER_PAGE, visit }));
}

async function trainerPages(): Promise<CountedPage[]> {
  const nigora = await newcomer('nigora', 'trainer');
  const cohortPages = await Promise.all(
    [20, 200].map(async (size) => {
      const cohort = await largeCohort(nigora, size);
      const visit = () => cohortPage(nigora.asks(`/teach/${cohort}`, { cohort }));
      return { name: `cohort page of ${size}`, budget: TRAINER_PAGE, visit };
    }),
  );
  const visit = () => morningPage(nigora.asks('/teach', {}));
  return [...cohortPages, { name: 'the morning, 220 in two cohorts', budget: TRAINER_PAGE, visit }];
}

async function takePreTest(learner: Newcomer): Promise<string> {
  const id = await beginPreTest(learner);
  const course = demoCourse();
  const bundle = quizBundle(course);
  const attempt = await findOwnAttempt(learner.id, id);
  if (!attempt) throw new Error('The attempt is gone.');
  await submitAttempt({
    attempt,
    course,
    bundle,
    submissionId: randomUUID(),
    responses: answers(bundle, attempt.questions, 'en', 0.5),
    then: completeIfEarned,
  });
  return id;
}

async function beginPreTest({ id }: Newcomer): Promise<string> {
  const course = demoCourse();
  const begun = await startAttempt({
    personId: id,
    course,
    quizNow: quizNow(course),
    quiz: 'pre',
    clientId: randomUUID(),
    locale: 'en',
  });
  if ('refused' in begun) throw new Error(`The pre-test was refused: ${begun.refused.why}`);
  return begun.attemptId;
}
