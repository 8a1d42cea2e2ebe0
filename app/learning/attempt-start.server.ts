import { randomBytes, randomUUID } from 'node:crypto';
import type { Course } from '~/catalog/course.ts';
import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { transaction } from '~/db/db.server.ts';
import type { QuizKind } from '~/db/model.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { AttemptMode } from './attempt-mode.ts';
import { lockedRun } from './enrolment.server.ts';
import { finalQuestions } from './final-draw.server.ts';
import { assignFormOrder, formFor } from './form-order.server.ts';
import { refusal, type Refusal } from './order-of-work.ts';
import { keepVersion, type QuizNow } from './quiz-version.server.ts';
import { openAttempt, type Run } from './run.ts';

export interface Start {
  personId: string;
  course: Course;
  quizNow: QuizNow;
  quiz: QuizKind;
  /** Made by the page; the same one again answers with the same attempt. */
  clientId: string;
  /** The language of the paper. */
  locale: Locale;
  mode?: AttemptMode;
}

export type Started = { attemptId: string } | { refused: Refusal };

/** Begins a test, or resumes the one that is open, enrolling first where needed. */
export async function startAttempt(start: Start): Promise<Started> {
  await keepVersion(start.course.slug, start.quizNow);
  return transaction(async (tx) => {
    const run = await lockedRun(tx, { personId: start.personId, course: start.course.slug });
    const replayed = await tx.attempt.findFirst({
      where: { clientId: start.clientId, enrolment: { personId: start.personId } },
      select: { id: true },
    });
    if (replayed) return { attemptId: replayed.id };
    const against = refusal(start.course, run, start.quiz, now());
    const begun = openAttempt(run, start.quiz);
    if (begun && against?.why !== 'lessons-begun') return { attemptId: begun.id };
    if (against) return { refused: against };
    return { attemptId: await createAttempt(tx, run, start) };
  });
}

async function createAttempt(tx: Tx, run: Run, start: Start): Promise<string> {
  const id = randomUUID();
  const seed = randomBytes(16).toString('hex');
  const { form, questions } = await questionsFor(tx, run, start, seed);
  if (questions.length === 0) throw new Error(`No questions for the ${start.quiz} test of ${start.course.slug}`);
  await tx.attempt.create({
    data: {
      id,
      clientId: start.clientId,
      enrolmentId: run.enrolmentId,
      quiz: start.quiz,
      form,
      versionHash: start.quizNow.hash,
      seed,
      questions,
      locale: start.locale,
      mode: start.mode ?? 'screen',
      startedAt: now(),
    },
  });
  return id;
}

async function questionsFor(tx: Tx, run: Run, { personId, course, quizNow, quiz }: Start, seed: string) {
  const { content } = quizNow.bundle;
  if (quiz === 'final') return { form: null, questions: await finalQuestions(tx, course, content, seed) };
  const { enrolmentId } = run;
  const order =
    run.formOrder ??
    (await assignFormOrder(tx, { personId, course: course.slug, enrolmentId, versionHash: quizNow.hash }));
  const form = formFor(quiz, order);
  return { form, questions: content.forms[form] };
}
