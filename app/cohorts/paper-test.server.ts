import { randomUUID } from 'node:crypto';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { record } from '~/audit/audit.server.ts';
import type { Course } from '~/catalog/course.ts';
import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { transaction } from '~/db/db.server.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import { keepMarks } from '~/learning/attempt.server.ts';
import type { TypedMode } from '~/learning/attempt-mode.ts';
import { lockedRun } from '~/learning/enrolment.server.ts';
import { hasPassed, mark } from '~/learning/marking.ts';
import { finalStanding } from '~/learning/order-of-work.ts';
import type { Then } from '~/learning/progress.server.ts';
import type { Run } from '~/learning/run.ts';
import { readRuns } from '~/learning/runs.server.ts';
import { voidedIn } from '~/learning/voided-question.server.ts';
import type { QuizBundle, Response } from '~/quizzes/question.ts';
import { daysIn } from './local-day.ts';
import { ownMember, type MemberKey } from './own-member.server.ts';
import { paperDayProblem, paperInstant } from './paper-day.ts';
import { earliestDay, paperRefusal, type PaperRefusal } from './paper-order.server.ts';
import type { PrintedPaper } from './paper-print.server.ts';

export interface Typing extends MemberKey {
  /** Made by the page: the same one again answers with the same attempt. */
  clientId: string;
  course: Course;
  paper: PrintedPaper;
  /** The version the paper was printed from. */
  bundle: QuizBundle;
  /** `YYYY-MM-DD` in the cohort's time zone. */
  takenOn: string;
  mode: TypedMode;
  responses: Record<string, Response>;
  then: Then;
}

export type TypedIn = { attemptId: string } | { refused: PaperRefusal } | { dayProblem: MessageKey; earliest: string };

/** Keeps what a member wrote on paper, marked as what is answered on the screen is. Null: nobody of this trainer's. */
export function typeIn(trainer: Viewer, typing: Typing): Promise<TypedIn | null> {
  return transaction(async (tx) => {
    const { personId, course, paper, takenOn } = typing;
    const member = await ownMember(tx, trainer, typing);
    if (!member?.cohort.courses.some((entry) => entry.course === course.slug)) return null;
    const run = await lockedRun(tx, { personId, course: course.slug });
    const replayed = await tx.attempt.findFirst({
      where: { clientId: typing.clientId, enrolment: { personId } },
      select: { id: true },
    });
    if (replayed) return { attemptId: replayed.id };
    const again = { enrolmentId: run.enrolmentId, seed: paper.number };
    if (await tx.attempt.findFirst({ where: again, select: { id: true } })) return { refused: 'same-paper' };
    const dayOf = daysIn(member.cohort.timeZone);
    const refused = paperRefusal(course, run, paper, { takenOn, dayOf });
    if (refused) return { refused };
    const runs = await readRuns(tx, personId, course.slug);
    const { joinedAt } = member;
    const earliest = earliestDay({ runs, quiz: paper.quiz, joinedAt }, dayOf);
    const dayProblem = paperDayProblem(takenOn, { earliest, today: dayOf(now()) });
    if (dayProblem) return { dayProblem, earliest };
    const at = dayOf(now()) === takenOn ? now() : paperInstant(takenOn, { after: joinedAt, now: now() });
    return { attemptId: await keep(tx, trainer, { ...typing, run, at }) };
  });
}

async function keep(tx: Tx, trainer: Viewer, { run, at, ...typing }: Typing & { run: Run; at: Date }): Promise<string> {
  const { course, paper, cohortId, personId, bundle } = typing;
  const { enrolmentId } = run;
  const id = randomUUID();
  const marked = mark(bundle, paper.questions, typing.responses, await voidedIn(tx, course.slug));
  const isLastTry = hasPassed(paper.quiz, marked, course.final.pass) || finalStanding(course, run).triesLeft === 1;
  // What was begun on the screen gives way where it could no longer be handed in after this.
  if (paper.quiz !== 'final' || isLastTry) {
    await tx.attempt.deleteMany({ where: { enrolmentId, quiz: paper.quiz, open: 1 } });
  }
  await tx.attempt.create({
    data: {
      id,
      clientId: typing.clientId,
      enrolmentId,
      quiz: paper.quiz,
      form: paper.form,
      versionHash: paper.version,
      seed: paper.number,
      questions: paper.questions,
      locale: paper.locale,
      mode: typing.mode,
      enteredById: trainer.id,
      open: null,
      startedAt: at,
      submittedAt: at,
    },
  });
  await keepMarks(tx, { attempt: { id, quiz: paper.quiz }, course }, marked);
  if (paper.quiz === 'pre') {
    await tx.enrolment.update({
      where: { id: enrolmentId },
      data: { formOrder: paper.form === 'A' ? 'AB' : 'BA' },
    });
  }
  const details = { attempt: id, cohort: cohortId, quiz: paper.quiz };
  await record(tx, { verb: 'attempt.typed-in', actorId: trainer.id, subjectId: personId, details });
  await typing.then(tx, enrolmentId);
  return id;
}
