import type { Course } from '~/catalog/course.ts';
import type { QuizKind } from '~/db/model.ts';
import type { Locale } from '~/i18n/locales.ts';
import { objectivesToRead } from '~/quizzes/objectives-to-read.ts';
import type { Grade, Question, QuestionText, QuizBundle, Response } from '~/quizzes/question.ts';
import { percent } from '~/quizzes/score.ts';
import { whatToReveal, type Revealed } from '~/quizzes/what-to-reveal.ts';
import type { MarkedAnswer, MarkedPaper } from './marked-answers.server.ts';
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
  /** The whole course, not this test alone. */
  completed: boolean;
  onPaper: boolean;
  /** Entries that a person has yet to read. */
  awaiting: number;
  /** How many of its questions were found faulty, and count as right for everyone. */
  voided: number;
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
  isVoid: boolean;
}

export function resultOf({
  attempt,
  course,
  bundle,
  marked,
}: {
  attempt: OwnAttempt;
  course: Course;
  bundle: QuizBundle;
  marked: MarkedPaper;
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
    completed: attempt.around.completed,
    onPaper: attempt.onPaper,
    awaiting: attempt.awaiting,
    voided: attempt.questions.filter((id) => marked.voided.has(id)).length,
    triesLeft,
    revealed,
    toRead: revealed === 'objectives' ? modulesToRead(attempt, course, bundle, marked) : [],
    review: revealed === 'full' ? reviewOf(attempt, bundle, marked) : [],
  };
}

function modulesToRead(
  { questions }: OwnAttempt,
  { modules }: Course,
  { content }: QuizBundle,
  { answers, voided }: MarkedPaper,
) {
  const asked = questions.filter((id) => !voided.has(id));
  const grades = Object.fromEntries(Object.entries(answers).map(([id, { grade }]) => [id, grade]));
  return objectivesToRead({ asked, questions: content.questions, grades, modules });
}

/** Each question asked, with the answer and its grade; in the language of the paper where that has words for it. */
export function reviewOf(
  { questions: asked, locale }: Pick<OwnAttempt, 'questions' | 'locale'>,
  bundle: QuizBundle,
  { answers, voided }: MarkedPaper,
): Reviewed[] {
  return asked.flatMap((id): Reviewed[] => {
    const question = bundle.content.questions[id];
    const text = wordsIn(bundle, locale, id);
    if (!question || !text) return [];
    const answer: MarkedAnswer | undefined = answers[id];
    const grade = answer?.grade ?? { points: 0, maxPoints: question.points };
    return [{ id, question, text, response: answer?.response, grade, isVoid: voided.has(id) }];
  });
}
