import { randomUUID } from 'node:crypto';
import type { Course } from '~/catalog/course.ts';
import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Prisma } from '~/db/model.ts';
import type { QuizBundle, Response } from '~/quizzes/question.ts';
import { hasPassed, mark, type Marked } from './marking.ts';
import type { OwnAttempt } from './own-attempt.server.ts';
import { isFinished } from './paper.ts';
import type { Then } from './progress.server.ts';
import { voidedIn } from './voided-question.server.ts';

/** `late`: a pre-test whose lessons have begun since. */
export type Handed = 'accepted' | 'already-submitted' | 'late';

/** A pre-test measures what was known before the first lesson, and cannot be handed in after it. */
export function isLate({ quiz, submittedAt, around }: OwnAttempt): boolean {
  return quiz === 'pre' && !submittedAt && around.lessonsDone > 0;
}

export async function saveDraft(attempt: OwnAttempt, responses: Record<string, Response>): Promise<Handed> {
  if (isLate(attempt)) return 'late';
  const saved = await db().attempt.updateMany({
    where: { id: attempt.id, submittedAt: null },
    data: { draft: { savedAt: now().toISOString(), responses: responses as Prisma.InputJsonObject } },
  });
  return saved.count === 1 ? 'accepted' : 'already-submitted';
}

/** Hands an attempt in, or, unless that is `confirmed`, keeps an unfinished one as a draft to be looked at again. */
export async function handIn({
  confirmed,
  ...submission
}: Submission & { confirmed: boolean }): Promise<Handed | 'unfinished'> {
  const { attempt, bundle, responses } = submission;
  if (confirmed || isFinished(bundle, attempt.questions, responses)) return submitAttempt(submission);
  const kept = await saveDraft(attempt, responses);
  return kept === 'accepted' ? 'unfinished' : kept;
}

export interface Submission {
  attempt: OwnAttempt;
  course: Course;
  /** The version the attempt was given. */
  bundle: QuizBundle;
  /** Made by the page; the same one again answers the same, another is refused. */
  submissionId: string;
  responses: Record<string, Response>;
  then: Then;
}

/** Hands an attempt in and marks it. Of any number at once, one counts. */
export async function submitAttempt(submission: Submission): Promise<Handed> {
  const { attempt, submissionId, then } = submission;
  if (isLate(attempt)) return 'late';
  const isTaken = await db().attempt.findUnique({ where: { submissionId }, select: { id: true } });
  if (isTaken) return isTaken.id === attempt.id ? 'accepted' : 'already-submitted';
  return transaction(async (tx) => {
    if (!(await close(tx, submission))) {
      const standing = await tx.attempt.findUnique({ where: { id: attempt.id }, select: { submissionId: true } });
      return standing?.submissionId === submissionId ? 'accepted' : 'already-submitted';
    }
    // Read once the attempt is held: what becomes void after this waits for it, and then scores it again.
    const voided = await voidedIn(tx, attempt.course);
    await keepMarks(tx, submission, mark(submission.bundle, attempt.questions, submission.responses, voided));
    await then(tx, attempt.enrolmentId);
    return 'accepted';
  });
}

async function close(tx: Tx, { attempt, submissionId }: Submission): Promise<boolean> {
  const closed = await tx.attempt.updateMany({
    where: { id: attempt.id, submittedAt: null },
    data: { open: null, submittedAt: now(), submissionId },
  });
  return closed.count === 1;
}

/** Writes down what an attempt that has just been handed in is worth. */
export async function keepMarks(
  tx: Tx,
  { attempt, course }: { attempt: Pick<OwnAttempt, 'id' | 'quiz'>; course: Course },
  marked: Marked,
) {
  await tx.attempt.update({
    where: { id: attempt.id },
    data: {
      points: marked.points,
      maxPoints: marked.maxPoints,
      passed: hasPassed(attempt.quiz, marked, course.final.pass),
      awaiting: marked.awaiting,
    },
  });
  await keepAnswers(tx, attempt.id, marked);
}

async function keepAnswers(tx: Tx, attemptId: string, { answers }: Marked) {
  await tx.answer.createMany({
    data: answers.map(({ question, response, grade }) => ({
      attemptId,
      question,
      response: response as unknown as Prisma.InputJsonObject,
      points: grade.points,
      maxPoints: grade.maxPoints,
    })),
  });
  await tx.recallItem.createMany({
    data: answers.flatMap(({ question, grade }) =>
      (grade.recalled ?? []).map(({ text, concept }, position) => ({
        id: randomUUID(),
        attemptId,
        question,
        position,
        text,
        concept,
      })),
    ),
  });
}
