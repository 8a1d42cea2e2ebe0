import { record } from '~/audit/audit.server.ts';
import { db } from '~/db/db.server.ts';
import type { QuizKind } from '~/db/model.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Response } from '~/quizzes/question.ts';
import { isTypedIn } from './attempt-mode.ts';

/** An attempt, for the person who takes it. */
export interface OwnAttempt {
  id: string;
  quiz: QuizKind;
  enrolmentId: string;
  personId: string;
  course: string;
  versionHash: string;
  seed: string;
  questions: string[];
  locale: Locale;
  draft: Draft | null;
  submittedAt: Date | null;
  submissionId: string | null;
  points: number;
  maxPoints: number;
  passed: boolean | null;
  awaiting: number;
  /** Written on paper and typed in by a trainer. */
  onPaper: boolean;
  /** What else has happened in its enrolment. */
  around: Around;
}

interface Around {
  lessonsDone: number;
  postsIn: number;
  finalsIn: number;
  finalsPassed: number;
  extraTries: number;
  /** Whether the course is completed. */
  completed: boolean;
}

export interface Draft {
  /** ISO 8601, by the server's clock. */
  savedAt: string;
  responses: Record<string, Response>;
}

interface AttemptRow {
  id: string;
  quiz: string;
  enrolmentId: string;
  personId: string | null;
  course: string;
  versionHash: string;
  seed: string;
  questions: string | string[];
  locale: string;
  draft: string | Draft | null;
  submittedAt: string | Date | null;
  submissionId: string | null;
  points: number | null;
  maxPoints: number | null;
  passed: boolean | number | null;
  awaiting: number | bigint;
  mode: string;
  completedAt: string | Date | null;
  lessonsDone: number | bigint;
  postsIn: number | bigint;
  finalsIn: number | bigint;
  finalsPassed: number | bigint;
  extraTries: number | bigint | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The attempt, or null: there is none, or it is somebody else's, which is recorded. One statement for one's own. */
export async function findOwnAttempt(personId: string, attemptId: string): Promise<OwnAttempt | null> {
  if (!UUID.test(attemptId)) return null;
  const [row] = await readAttempt(attemptId);
  if (!row) return null;
  if (row.personId === personId) return ownAttempt(row, personId);
  await record(db(), { verb: 'attempt.foreign-read', actorId: personId, subjectId: attemptId });
  return null;
}

function readAttempt(attemptId: string): Promise<AttemptRow[]> {
  return db().$queryRaw<AttemptRow[]>`
    SELECT a."id", CAST(a."quiz" AS TEXT) AS "quiz", a."enrolmentId", e."personId", e."course", a."versionHash", a."seed",
           a."questions", a."locale", a."draft", a."submittedAt", a."submissionId", a."points", a."maxPoints",
           a."passed", a."awaiting", a."mode", e."completedAt",
           (SELECT COUNT(*) FROM "LessonProgress" l
             WHERE l."enrolmentId" = e."id" AND l."completedAt" IS NOT NULL) AS "lessonsDone",
           (SELECT COUNT(*) FROM "Attempt" o
             WHERE o."enrolmentId" = e."id" AND o."quiz" = 'post' AND o."submittedAt" IS NOT NULL) AS "postsIn",
           (SELECT COUNT(*) FROM "Attempt" o
             WHERE o."enrolmentId" = e."id" AND o."quiz" = 'final' AND o."submittedAt" IS NOT NULL) AS "finalsIn",
           (SELECT COUNT(*) FROM "Attempt" o
             WHERE o."enrolmentId" = e."id" AND o."quiz" = 'final' AND o."passed") AS "finalsPassed",
           (SELECT SUM(w."extraTries") FROM "Allowance" w WHERE w."enrolmentId" = e."id") AS "extraTries"
      FROM "Attempt" a JOIN "Enrolment" e ON e."id" = a."enrolmentId"
     WHERE a."id" = ${attemptId}`;
}

function ownAttempt(row: AttemptRow, personId: string): OwnAttempt {
  const { lessonsDone, postsIn, finalsIn, finalsPassed, extraTries, mode, completedAt, ...attempt } = row;
  return {
    ...attempt,
    personId,
    quiz: row.quiz as QuizKind,
    locale: row.locale as Locale,
    questions: json(row.questions),
    draft: row.draft === null ? null : json(row.draft),
    submittedAt: row.submittedAt === null ? null : new Date(row.submittedAt),
    points: row.points ?? 0,
    maxPoints: row.maxPoints ?? 0,
    passed: row.passed === null ? null : Boolean(row.passed),
    awaiting: Number(row.awaiting),
    onPaper: isTypedIn(mode),
    around: {
      lessonsDone: Number(lessonsDone),
      postsIn: Number(postsIn),
      finalsIn: Number(finalsIn),
      finalsPassed: Number(finalsPassed),
      extraTries: Number(extraTries ?? 0),
      completed: completedAt !== null,
    },
  };
}

/** SQLite gives JSON back as text, PostgreSQL as what it says. */
function json<T>(value: string | T): T {
  return typeof value === 'string' ? (JSON.parse(value) as T) : value;
}
