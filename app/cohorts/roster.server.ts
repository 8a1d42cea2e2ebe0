import { db } from '~/db/db.server.ts';
import { percent } from '~/quizzes/score.ts';

export interface RosterRow {
  personId: string;
  username: string;
  /** As on the certificate; empty until the person has given it. */
  name: string | null;
  joinedAt: Date;
  lessonsDone: number;
  pre: TestResult | null;
  post: TestResult | null;
  final: TestResult | null;
  finalTries: number;
  completedAt: Date | null;
  certificate: string | null;
}

export interface TestResult {
  /** Per cent, whole. */
  percent: number;
  passed: boolean | null;
  /** Answers that a person has yet to read. */
  awaiting: number;
}

interface MemberRow {
  personId: string;
  username: string;
  name: string | null;
  joinedAt: string | Date;
  enrolmentId: string | null;
  completedAt: string | Date | null;
  certificate: string | null;
  lessonsDone: number | bigint | null;
}

interface AttemptRow {
  enrolmentId: string;
  quiz: 'pre' | 'post' | 'final';
  points: number;
  maxPoints: number;
  passed: boolean | number | null;
  awaiting: number | bigint;
}

/** Everyone in a cohort with where they stand in one course: two statements, whatever the size. */
export async function roster(cohortId: string, course: string): Promise<RosterRow[]> {
  const members = await membersWithProgress(cohortId, course);
  const attempts = await submittedAttempts(cohortId, course);
  const byEnrolment = new Map<string, AttemptRow[]>();
  for (const attempt of attempts) {
    byEnrolment.set(attempt.enrolmentId, [...(byEnrolment.get(attempt.enrolmentId) ?? []), attempt]);
  }
  return members.map((member) => {
    const taken = byEnrolment.get(member.enrolmentId ?? '') ?? [];
    return {
      personId: member.personId,
      username: member.username,
      name: member.name,
      joinedAt: new Date(member.joinedAt),
      lessonsDone: Number(member.lessonsDone ?? 0),
      pre: best(taken, 'pre'),
      post: best(taken, 'post'),
      final: best(taken, 'final'),
      finalTries: taken.filter((row) => row.quiz === 'final').length,
      completedAt: member.completedAt === null ? null : new Date(member.completedAt),
      certificate: member.certificate,
    };
  });
}

function membersWithProgress(cohortId: string, course: string): Promise<MemberRow[]> {
  return db().$queryRaw<MemberRow[]>`
    SELECT p."id" AS "personId", p."username", p."certificateName" AS "name", m."joinedAt",
           e."id" AS "enrolmentId", e."completedAt", c."number" AS "certificate",
           (SELECT COUNT(*) FROM "LessonProgress" l
             WHERE l."enrolmentId" = e."id" AND l."completedAt" IS NOT NULL) AS "lessonsDone"
      FROM "CohortMember" m
      JOIN "Person" p ON p."id" = m."personId"
      LEFT JOIN "Enrolment" e ON e."id" = (
           SELECT latest."id" FROM "Enrolment" latest
            WHERE latest."personId" = p."id" AND latest."course" = ${course}
            ORDER BY latest."startedAt" DESC LIMIT 1)
      LEFT JOIN "Certificate" c ON c."enrolmentId" = e."id"
     WHERE m."cohortId" = ${cohortId} AND m."leftAt" IS NULL
     ORDER BY p."usernameKey"`;
}

function submittedAttempts(cohortId: string, course: string): Promise<AttemptRow[]> {
  return db().$queryRaw<AttemptRow[]>`
    SELECT a."enrolmentId", a."quiz", a."points", a."maxPoints", a."passed", a."awaiting"
      FROM "CohortMember" m
      JOIN "Enrolment" e ON e."personId" = m."personId" AND e."course" = ${course}
      JOIN "Attempt" a ON a."enrolmentId" = e."id" AND a."submittedAt" IS NOT NULL
     WHERE m."cohortId" = ${cohortId} AND m."leftAt" IS NULL`;
}

function best(taken: AttemptRow[], quiz: AttemptRow['quiz']): TestResult | null {
  const results = taken.filter((row) => row.quiz === quiz && row.maxPoints > 0);
  const [top] = results.sort((a, b) => b.points / b.maxPoints - a.points / a.maxPoints);
  if (!top) return null;
  return {
    percent: percent(top.points, top.maxPoints),
    passed: top.passed === null ? null : Boolean(top.passed),
    awaiting: Number(top.awaiting),
  };
}
