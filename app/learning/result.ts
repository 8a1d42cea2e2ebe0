import type { Course } from '~/catalog/course.ts';
import type { QuizKind } from '~/db/model.ts';
import type { Locale } from '~/i18n/locales.ts';
import { objectivesToRead } from '~/quizzes/objectives-to-read.ts';
import type { Grade, Question, QuestionText, QuizBundle, Response } from '~/quizzes/question.ts';
import { percent } from '~/quizzes/score.ts';
import { whatToReveal, type Revealed } from '~/quizzes/what-to-reveal.ts';
import type { MarkedAnswer } from './marked-answers.server.ts';
import type { OwnAttempt } from './own-attempt.server.ts';
import { wordsIn } from './paper.ts';

/** All that the page of a submitted attempt may know. */
export interface Result {
  quiz: QuizKind;
  locale: Locale;
  points: number;
  maxPoints: number;
  percent: number;
  passed: boolean | null;
  /** Entries that a person has yet to read. */
  awaiting: number;
  triesLeft: number;
  revealed: Revealed;
  /** Modules, where `revealed` is `objectives`. */
  toRead: { module: string; objectives: string[] }[];
  /** Empty unless `revealed` is `full`. */
  review: Reviewed[];
}

export interface Reviewed {
  id: string;
  question: Question;
  text: QuestionText;
  response: Response | undefined;
  grade: Grade;
}

export function resultOf({
  attempt,
  course,
  bundle,
  answers,
}: {
  attempt: OwnAttempt;
  course: Course;
  bundle: QuizBundle;
  answers: Record<string, MarkedAnswer>;
}): Result {
  const triesLeft = Math.max(0, course.final.tries + attempt.around.extraTries - attempt.around.finalsIn);
  const revealed = whatToReveal({
    quiz: attempt.quiz,
    submitted: attempt.submittedAt !== null,
    passed: attempt.around.finalsPassed > 0,
    triesLeft,
    postSubmitted: attempt.around.postsIn > 0,
  });
  return {
    quiz: attempt.quiz,
    locale: attempt.locale,
    points: attempt.points,
    maxPoints: attempt.maxPoints,
    percent: percent(attempt.points, attempt.maxPoints),
    passed: attempt.passed,
    awaiting: attempt.awaiting,
    triesLeft,
    revealed,
    toRead: revealed === 'objectives' ? modulesToRead(attempt, course, bundle, answers) : [],
    review: revealed === 'full' ? review(attempt, bundle, answers) : [],
  };
}

function modulesToRead(
  { questions: asked }: OwnAttempt,
  { modules }: Course,
  { content }: QuizBundle,
  answers: Record<string, MarkedAnswer>,
) {
  const grades = Object.fromEntries(Object.entries(answers).map(([id, { grade }]) => [id, grade]));
  return objectivesToRead({ asked, questions: content.questions, grades, modules });
}

function review({ questions: asked, locale }: OwnAttempt, bundle: QuizBundle, answers: Record<string, MarkedAnswer>) {
  return asked.flatMap((id): Reviewed[] => {
    const question = bundle.content.questions[id];
    const text = wordsIn(bundle, locale, id);
    if (!question || !text) return [];
    const { response, grade } = answers[id] ?? {
      response: undefined,
      grade: { points: 0, maxPoints: question.points },
    };
    return [{ id, question, text, response, grade }];
  });
}
