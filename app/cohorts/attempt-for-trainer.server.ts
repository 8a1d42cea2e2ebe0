import type { Viewer } from '~/accounts/viewer.server.ts';
import { record } from '~/audit/audit.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { QuizKind } from '~/db/model.ts';
import type { Locale } from '~/i18n/locales.ts';
import { readMarkedAnswers } from '~/learning/marked-answers.server.ts';
import { reviewOf, type Reviewed } from '~/learning/result.ts';
import { standingsIn, type QuestionStanding } from '~/learning/voided-question.server.ts';
import type { QuizBundle } from '~/quizzes/question.ts';
import { percent } from '~/quizzes/score.ts';
import { ownMember, type MemberKey, type OwnMember } from './own-member.server.ts';

export interface AttemptForTrainer {
  username: string;
  cohort: { id: string; label: string; timeZone: string };
  course: string;
  quiz: QuizKind;
  /** The language of the paper. */
  locale: Locale;
  submittedAt: Date;
  points: number;
  maxPoints: number;
  percent: number;
  passed: boolean | null;
  awaiting: number;
  /** Whether the person who took it may see the answers by now. */
  isOpenToThem: boolean;
  /** Null for a pre-test until the post-test is in: its questions are somebody's post-test. */
  review: (Reviewed & { standing: QuestionStanding })[] | null;
}

/**
 * One test that a member of today has handed in, in a course of the cohort's, as a trainer may read it; null for
 * anything else. Reading it leaves a trace.
 */
export async function readAttempt(
  trainer: Viewer,
  { attemptId, ...key }: MemberKey & { attemptId: string },
): Promise<AttemptForTrainer | null> {
  const found = await transaction(async (tx) => {
    const member = await ownMember(tx, trainer, key);
    if (!member) return null;
    const attempt = await handedIn(tx, member, attemptId);
    if (!attempt?.submittedAt) return null;
    await record(tx, { verb: 'attempt.read', actorId: trainer.id, subjectId: attemptId });
    return { member, attempt, submittedAt: attempt.submittedAt };
  });
  if (!found) return null;
  const { member, attempt, submittedAt } = found;
  const points = attempt.points ?? 0;
  const maxPoints = attempt.maxPoints ?? 0;
  return {
    username: member.person.username,
    cohort: { id: member.cohort.id, label: member.cohort.label, timeZone: member.cohort.timeZone },
    course: attempt.enrolment.course,
    quiz: attempt.quiz,
    locale: attempt.locale as Locale,
    submittedAt,
    points,
    maxPoints,
    percent: percent(points, maxPoints),
    passed: attempt.passed,
    awaiting: attempt.awaiting,
    isOpenToThem: attempt.quiz !== 'final' || attempt.enrolment.attempts.some((other) => other.passed),
    review: mayBeRead(attempt) ? await reviewed(attempt) : null,
  };
}

type HandedIn = NonNullable<Awaited<ReturnType<typeof handedIn>>>;

function handedIn(tx: Tx, { person, cohort }: OwnMember, id: string) {
  const courses = cohort.courses.map(({ course }) => course);
  const around = { where: { submittedAt: { not: null } }, select: { quiz: true, passed: true } };
  return tx.attempt.findFirst({
    where: { id, submittedAt: { not: null }, enrolment: { personId: person.id, course: { in: courses } } },
    include: { version: true, enrolment: { select: { course: true, attempts: around } } },
  });
}

function mayBeRead({ quiz, enrolment }: HandedIn): boolean {
  return quiz !== 'pre' || enrolment.attempts.some((other) => other.quiz === 'post');
}

async function reviewed(attempt: HandedIn) {
  const marked = await readMarkedAnswers(attempt.id);
  const standing = await standingsIn(db(), attempt.enrolment.course);
  const paper = { questions: attempt.questions as string[], locale: attempt.locale as Locale };
  const review = reviewOf(paper, attempt.version.content as unknown as QuizBundle, marked);
  return review.map((one) => ({ ...(one.isVoid ? one : withoutUnread(one)), standing: standing(one.id) }));
}

/** Words that wait for a reader are read without knowing whose they are; so they are not shown here before that. */
function withoutUnread(reviewed: Reviewed): Reviewed {
  const { recalled } = reviewed.grade;
  if (!recalled?.some(({ concept }) => concept === null)) return reviewed;
  const shown = recalled.map((entry) => (entry.concept === null ? { ...entry, text: '' } : entry));
  const response = { kind: 'recall' as const, entries: shown.map(({ text }) => text) };
  return { ...reviewed, response, grade: { ...reviewed.grade, recalled: shown } };
}
