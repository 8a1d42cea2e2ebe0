import { isTypedIn } from '~/learning/attempt-mode.ts';
import { percent } from '~/quizzes/score.ts';
import { latestInstant } from './latest-instant.ts';
import {
  attemptsBegun,
  lessonsOpened,
  membersNow,
  type AttemptRow,
  type LessonRow,
  type MemberRow,
} from './roster-rows.server.ts';

export interface RosterRow {
  personId: string;
  username: string;
  /** As on the certificate; empty until the person has given it. */
  name: string | null;
  joinedAt: Date;
  /** Completed ones, as they were called then. */
  lessons: string[];
  lessonsDone: number;
  /** The last thing done in the course; null before the first. */
  lastActivity: Date | null;
  pre: TestResult | null;
  post: TestResult | null;
  final: TestResult | null;
  finalTries: number;
  finalsFailed: number;
  /** Granted beyond the course's own. */
  extraTries: number;
  /** The last day granted to this person alone, `YYYY-MM-DD`. */
  ownDueOn: string | null;
  completedAt: Date | null;
  certificate: string | null;
}

export interface TestResult {
  /** Per cent, whole. */
  percent: number;
  passed: boolean | null;
  /** Answers that a person has yet to read. */
  awaiting: number;
  /** Written on paper and typed in. */
  onPaper: boolean;
}

/** Everyone in a cohort with where they stand in each of its courses: three statements, whatever the size. */
export async function rosters(cohortId: string): Promise<Map<string, RosterRow[]>> {
  const members = await membersNow(cohortId);
  const lessons = byEnrolment(await lessonsOpened(cohortId));
  const attempts = byEnrolment(await attemptsBegun(cohortId));
  const byCourse = new Map<string, RosterRow[]>();
  for (const member of members) {
    const opened = lessons.get(member.enrolmentId ?? '') ?? [];
    const begun = attempts.get(member.enrolmentId ?? '') ?? [];
    const rows = byCourse.get(member.course) ?? [];
    rows.push(rowOf(member, opened, begun));
    byCourse.set(member.course, rows);
  }
  return byCourse;
}

/** As `rosters`, of one course. */
export async function roster(cohortId: string, course: string): Promise<RosterRow[]> {
  return (await rosters(cohortId)).get(course) ?? [];
}

function rowOf(member: MemberRow, opened: LessonRow[], begun: AttemptRow[]): RosterRow {
  const lessons = opened.filter((row) => row.completedAt !== null).map((row) => row.lesson);
  const taken = begun.filter((row) => row.submittedAt !== null);
  const finals = taken.filter((row) => row.quiz === 'final');
  return {
    personId: member.personId,
    username: member.username,
    name: member.name,
    joinedAt: new Date(member.joinedAt),
    lessons,
    lessonsDone: lessons.length,
    lastActivity: latestInstant([
      ...opened.flatMap((row) => [row.openedAt, row.completedAt]),
      ...begun.flatMap((row) => [row.startedAt, row.submittedAt]),
    ]),
    pre: best(taken, 'pre'),
    post: best(taken, 'post'),
    final: best(taken, 'final'),
    finalTries: finals.length,
    finalsFailed: finals.filter((row) => row.passed !== null && !row.passed).length,
    extraTries: Number(member.extraTries ?? 0),
    ownDueOn: member.ownDueOn,
    completedAt: member.completedAt === null ? null : new Date(member.completedAt),
    certificate: member.certificate,
  };
}

function byEnrolment<Row extends { enrolmentId: string }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.enrolmentId);
    if (group) group.push(row);
    else groups.set(row.enrolmentId, [row]);
  }
  return groups;
}

function best(taken: AttemptRow[], quiz: AttemptRow['quiz']): TestResult | null {
  const results = taken.filter((row) => row.quiz === quiz).map((row) => ({ ...row, ...scoreOf(row) }));
  const [top] = results
    .filter((row) => row.maxPoints > 0)
    .sort((a, b) => b.points / b.maxPoints - a.points / a.maxPoints);
  if (!top) return null;
  return {
    percent: percent(top.points, top.maxPoints),
    passed: top.passed === null ? null : Boolean(top.passed),
    awaiting: Number(top.awaiting),
    onPaper: isTypedIn(top.mode),
  };
}

function scoreOf({ points, maxPoints }: AttemptRow) {
  return { points: points ?? 0, maxPoints: maxPoints ?? 0 };
}
