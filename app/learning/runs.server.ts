import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import type { QuizKind } from '~/db/model.ts';
import { env } from '~/env.server.ts';
import type { FormOrder } from '~/quizzes/balance.ts';
import { isTypedIn } from './attempt-mode.ts';
import { daysAfter, ENTRY, OPEN_FOR_DAYS } from './follow-up.ts';
import type { LaterFacts, Run } from './run.ts';
import { dayIn } from './safe-hours.ts';

interface FactRow {
  id: string;
  course: string;
  open: number | bigint | null;
  formOrder: string | null;
  startedAt: string | Date;
  completedAt: string | Date | null;
  certificateId: string | null;
  extraTries: number | bigint | null;
  triesGrantedAt: string | Date | null;
  /** A test's kind, `lesson`, `later`, or null where nothing has happened yet. */
  kind: string | null;
  /** The attempt's id or the lesson's slug. */
  name: string;
  beganAt: string | Date;
  endedAt: string | Date | null;
  passed: boolean | number | null;
  points: number | null;
  maxPoints: number | null;
  awaiting: number | bigint | null;
  mode: string | null;
  surveyed: number | bigint | null;
  consented: number | bigint | null;
  entered: number | bigint | null;
  birthYear: number | bigint | null;
}

/** A row of what is asked beside the tests. */
const LATER = 'later';

/** A person's runs, through one course or all, in one statement: a learner's page has room for no more. */
export async function readRuns(on: Tx, personId: string, course: string | null = null): Promise<Run[]> {
  const today = dayIn(now(), env().TIME_ZONE);
  const rows = await on.$queryRaw<FactRow[]>`
    SELECT e."id", e."course", e."open", e."formOrder", e."startedAt", e."completedAt",
           (SELECT SUM(w."extraTries") FROM "Allowance" w WHERE w."enrolmentId" = e."id") AS "extraTries",
           (SELECT MAX(w."createdAt") FROM "Allowance" w
             WHERE w."enrolmentId" = e."id" AND w."extraTries" > 0) AS "triesGrantedAt",
           CAST(NULL AS TEXT) AS "certificateId", CAST(a."quiz" AS TEXT) AS "kind", a."id" AS "name",
           a."startedAt" AS "beganAt", a."submittedAt" AS "endedAt", a."passed", a."points", a."maxPoints", a."awaiting",
           a."mode", CAST(NULL AS INTEGER) AS "surveyed", CAST(NULL AS INTEGER) AS "consented",
           CAST(NULL AS INTEGER) AS "entered", CAST(NULL AS INTEGER) AS "birthYear"
      FROM "Enrolment" e JOIN "Attempt" a ON a."enrolmentId" = e."id"
     WHERE e."personId" = ${personId} AND e."course" = COALESCE(CAST(${course} AS TEXT), e."course")
    UNION ALL
    SELECT e."id", e."course", e."open", e."formOrder", e."startedAt", e."completedAt",
           (SELECT SUM(w."extraTries") FROM "Allowance" w WHERE w."enrolmentId" = e."id"),
           (SELECT MAX(w."createdAt") FROM "Allowance" w WHERE w."enrolmentId" = e."id" AND w."extraTries" > 0),
           c."id", CASE WHEN l."lesson" IS NULL THEN NULL ELSE 'lesson' END, l."lesson",
           l."openedAt", l."completedAt", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
      FROM "Enrolment" e
      LEFT JOIN "LessonProgress" l ON l."enrolmentId" = e."id"
      LEFT JOIN "Certificate" c ON c."enrolmentId" = e."id"
     WHERE e."personId" = ${personId} AND e."course" = COALESCE(CAST(${course} AS TEXT), e."course")
    UNION ALL
    SELECT e."id", e."course", e."open", e."formOrder", e."startedAt", e."completedAt", NULL, NULL, NULL,
           ${LATER}, COALESCE(f."id", ''), e."startedAt", f."askedAt", NULL, NULL, NULL, NULL, NULL,
           (SELECT COUNT(*) FROM "SurveyAnswer" s WHERE s."enrolmentId" = e."id"),
           (SELECT COUNT(*) FROM "FollowUpConsent" k WHERE k."enrolmentId" = e."id"),
           (SELECT COUNT(*) FROM "FollowUp" b WHERE b."enrolmentId" = e."id" AND b."month" = ${ENTRY}), p."birthYear"
      FROM "Enrolment" e
      JOIN "Person" p ON p."id" = e."personId"
      LEFT JOIN "FollowUp" f ON f."id" = (
        SELECT d."id" FROM "FollowUp" d JOIN "FollowUpConsent" c ON c."enrolmentId" = d."enrolmentId"
         WHERE d."enrolmentId" = e."id" AND c."way" = 'self' AND c."withdrawnAt" IS NULL AND d."answeredAt" IS NULL
           AND d."dueOn" BETWEEN ${daysAfter(today, -OPEN_FOR_DAYS)} AND ${today} AND d."month" <> ${ENTRY}
         ORDER BY d."month", d."kind" LIMIT 1)
     WHERE e."personId" = ${personId} AND e."course" = COALESCE(CAST(${course} AS TEXT), e."course")`;
  return runsOf(rows);
}

function runsOf(rows: FactRow[]): Run[] {
  const runs = new Map<string, Run>();
  for (const row of rows.filter(({ kind }) => kind !== LATER)) {
    const run = runs.get(row.id) ?? emptyRun(row);
    runs.set(row.id, run);
    addFact(run, row);
  }
  for (const row of rows.filter(({ kind }) => kind === LATER)) {
    const run = runs.get(row.id);
    if (run) run.later = laterOf(row);
  }
  return [...runs.values()];
}

function emptyRun(row: FactRow): Run {
  return {
    enrolmentId: row.id,
    course: row.course,
    open: row.open !== null,
    formOrder: row.formOrder as FormOrder | null,
    startedAt: new Date(row.startedAt),
    completedAt: date(row.completedAt),
    certificateId: null,
    extraTries: Number(row.extraTries ?? 0),
    triesGrantedAt: date(row.triesGrantedAt),
    lessons: [],
    attempts: [],
  };
}

function addFact(run: Run, row: FactRow) {
  run.certificateId ??= row.certificateId;
  if (row.kind === null) return;
  if (row.kind === 'lesson') {
    run.lessons.push({ lesson: row.name, openedAt: new Date(row.beganAt), completedAt: date(row.endedAt) });
    return;
  }
  run.attempts.push({
    id: row.name,
    quiz: row.kind as QuizKind,
    submittedAt: date(row.endedAt),
    passed: row.passed === null ? null : Boolean(row.passed),
    points: row.points,
    maxPoints: row.maxPoints,
    awaiting: Number(row.awaiting ?? 0),
    onPaper: isTypedIn(row.mode),
  });
}

function laterOf(row: FactRow): LaterFacts {
  return {
    surveyed: Number(row.surveyed) > 0,
    consented: Number(row.consented) > 0,
    entered: Number(row.entered) > 0,
    birthYear: row.birthYear === null ? null : Number(row.birthYear),
    due: row.name ? { id: row.name, shown: row.endedAt !== null } : null,
  };
}

function date(value: string | Date | null): Date | null {
  return value === null ? null : new Date(value);
}
