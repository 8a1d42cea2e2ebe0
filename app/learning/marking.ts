import { grade } from '~/quizzes/grade.ts';
import { parseResponse } from '~/quizzes/parse-response.ts';
import type { Grade, QuestionText, QuizBundle, Response } from '~/quizzes/question.ts';
import { passes, total } from '~/quizzes/score.ts';
import { gradesCounted } from '~/quizzes/voided.ts';

export interface Marked {
  /** As the answers are, void questions included. */
  answers: { question: string; response: Response; grade: Grade }[];
  points: number;
  maxPoints: number;
  /** Entries that a person has to read. */
  awaiting: number;
}

/** The answers a form gives to an attempt's questions. Whatever else it holds is passed over. */
export function readResponses(bundle: QuizBundle, asked: string[], form: FormData): Record<string, Response> {
  const given = asked.flatMap((id): [string, Response][] => {
    const question = bundle.content.questions[id];
    const response = question && parseResponse(id, question, form);
    return response ? [[id, response]] : [];
  });
  return Object.fromEntries(given);
}

const NONE: ReadonlySet<string> = new Set();

/** Marks every question asked; an answer in any of the course's languages counts, and a void question for everyone. */
export function mark(bundle: QuizBundle, asked: string[], responses: Record<string, Response>, voided = NONE): Marked {
  const { questions } = bundle.content;
  const marked = asked.flatMap((question) => {
    const key = questions[question];
    if (!key) return [];
    const response = Object.hasOwn(responses, question) ? responses[question] : undefined;
    return [{ question, response, grade: grade(key, wordsOf(bundle, question), response) }];
  });
  const answers = marked.flatMap(({ response, ...rest }) => (response ? [{ ...rest, response }] : []));
  const toRead = answers.filter((answer) => !voided.has(answer.question));
  const unread = toRead.flatMap((answer) => answer.grade.recalled ?? []).filter((entry) => entry.concept === null);
  const grades = Object.fromEntries(marked.map((one) => [one.question, one.grade]));
  return { answers, ...total(gradesCounted({ asked, questions, grades, voided })), awaiting: unread.length };
}

/** Pre- and post-tests measure; only the final test is passed. */
export function hasPassed(quiz: string, { points, maxPoints }: Marked, pass: number): boolean | null {
  return quiz === 'final' ? passes(points, maxPoints, pass) : null;
}

function wordsOf(bundle: QuizBundle, question: string): QuestionText[] {
  return Object.values(bundle.texts).flatMap((words) => words[question] ?? []);
}
