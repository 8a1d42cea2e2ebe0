import type { Locale } from '~/i18n/locales.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import type { QuizKind } from '~/db/model.ts';
import { publicQuestion, type PublicQuestion } from '~/quizzes/public-question.ts';
import type { QuestionText, QuizBundle, Response } from '~/quizzes/question.ts';
import { responseProblem } from '~/quizzes/response-problem.ts';
import type { OwnAttempt } from './own-attempt.server.ts';

/** All that the page of an open attempt may know. */
export interface Paper {
  quiz: QuizKind;
  locale: Locale;
  questions: PublicQuestion[];
  /** By question id. */
  responses: Record<string, Response>;
  savedAt: string | null;
  /** Answers that are unfinished or cannot be read, by question id. */
  problems: Record<string, MessageKey>;
  /** Question ids. */
  unanswered: string[];
}

export function paperOf(attempt: OwnAttempt, bundle: QuizBundle): Paper {
  const responses = attempt.draft?.responses ?? {};
  return {
    quiz: attempt.quiz,
    locale: attempt.locale,
    questions: askedQuestions(bundle, attempt.questions, attempt),
    responses,
    savedAt: attempt.draft?.savedAt ?? null,
    problems: problemsIn(bundle, responses),
    unanswered: attempt.questions.filter((id) => !responses[id]),
  };
}

/** All that may be seen of some questions before they are answered, in the order asked. */
export function askedQuestions(
  bundle: QuizBundle,
  asked: string[],
  { locale, seed }: { locale: string; seed: string },
): PublicQuestion[] {
  return asked.flatMap((id) => {
    const question = bundle.content.questions[id];
    const text = wordsIn(bundle, locale, id);
    return question && text ? [publicQuestion(id, question, text, seed)] : [];
  });
}

/** Whether every question has an answer, and no answer is left half done. */
export function isFinished(bundle: QuizBundle, asked: string[], responses: Record<string, Response>): boolean {
  return asked.every((id) => responses[id]) && Object.keys(problemsIn(bundle, responses)).length === 0;
}

/** A question's words in `locale`, otherwise in the first language that has them. */
export function wordsIn({ texts }: QuizBundle, locale: string, id: string): QuestionText | undefined {
  return texts[locale]?.[id] ?? Object.values(texts).find((words) => words[id])?.[id];
}

/** Question id → what is unfinished or unreadable in its answer. */
export function problemsIn({ content }: QuizBundle, responses: Record<string, Response>): Record<string, MessageKey> {
  const found = Object.entries(responses).flatMap(([id, response]): [string, MessageKey][] => {
    const question = content.questions[id];
    const problem = question && responseProblem(question, response);
    return problem ? [[id, problem]] : [];
  });
  return Object.fromEntries(found);
}
