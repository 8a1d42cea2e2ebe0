import { randomUUID } from 'node:crypto';
import { lessonSlugs } from '~/catalog/course.ts';
import type { QuizKind } from '~/db/model.ts';
import type { Response } from '~/quizzes/question.ts';
import { startAttempt } from './attempt-start.server.ts';
import { submitAttempt, type Handed } from './attempt.server.ts';
import { findOwnAttempt, type OwnAttempt } from './own-attempt.server.ts';
import { completeLesson, type Then } from './progress.server.ts';
import { versionTaken } from './quiz-version.server.ts';
import { COURSE, RIGHT, sampleQuiz } from './sample-course.ts';

export const nothing: Then = async () => {};

export async function readLessons(personId: string, lessons = lessonSlugs(COURSE)) {
  for (const lesson of lessons) await completeLesson({ personId, course: COURSE, lesson, then: nothing });
}

export function start(personId: string, quiz: QuizKind, clientId: string = randomUUID()) {
  return startAttempt({ personId, course: COURSE, quizNow: sampleQuiz(), quiz, clientId, locale: 'en' });
}

export async function started(personId: string, quiz: QuizKind): Promise<OwnAttempt> {
  const begun = await start(personId, quiz);
  if ('refused' in begun) throw new Error(`${quiz} refused: ${begun.refused.why}`);
  return own(personId, begun.attemptId);
}

export async function own(personId: string, attemptId: string): Promise<OwnAttempt> {
  const attempt = await findOwnAttempt(personId, attemptId);
  if (!attempt) throw new Error('No such attempt');
  return attempt;
}

/** The same choice everywhere, and `entries` where things are to be named. */
export function choose(attempt: OwnAttempt, choice = RIGHT, entries = ['a door', 'a roof']): Record<string, Response> {
  const answer = (id: string): Response =>
    id.endsWith('recall') ? { kind: 'recall', entries } : { kind: 'single', choice };
  return Object.fromEntries(attempt.questions.map((id) => [id, answer(id)]));
}

export async function handIn(
  attempt: OwnAttempt,
  responses = choose(attempt),
  { submissionId = randomUUID() as string, then = nothing } = {},
): Promise<Handed> {
  const bundle = await versionTaken(attempt.versionHash, sampleQuiz());
  return submitAttempt({ attempt, course: COURSE, bundle, submissionId, responses, then });
}

export async function take(personId: string, quiz: QuizKind, choice = RIGHT): Promise<OwnAttempt> {
  const attempt = await started(personId, quiz);
  await handIn(attempt, choose(attempt, choice));
  return own(personId, attempt.id);
}
