import type { Tx } from '~/db/connect.server.ts';
import type { Prisma } from '~/db/model.ts';

/** What is added in bulk, whom others refer to before those who refer. */
export interface Rows {
  Person: Prisma.PersonCreateManyInput[];
  Cohort: Prisma.CohortCreateManyInput[];
  CohortCourse: Prisma.CohortCourseCreateManyInput[];
  CohortTrainer: Prisma.CohortTrainerCreateManyInput[];
  CohortMember: Prisma.CohortMemberCreateManyInput[];
  Meeting: Prisma.MeetingCreateManyInput[];
  Attendance: Prisma.AttendanceCreateManyInput[];
  Enrolment: Prisma.EnrolmentCreateManyInput[];
  Allowance: Prisma.AllowanceCreateManyInput[];
  LessonProgress: Prisma.LessonProgressCreateManyInput[];
  Attempt: Prisma.AttemptCreateManyInput[];
  Answer: Prisma.AnswerCreateManyInput[];
  RecallItem: Prisma.RecallItemCreateManyInput[];
  Certificate: Prisma.CertificateCreateManyInput[];
  CertificateRevision: Prisma.CertificateRevisionCreateManyInput[];
  SurveyAnswer: Prisma.SurveyAnswerCreateManyInput[];
  FollowUpConsent: Prisma.FollowUpConsentCreateManyInput[];
  FollowUp: Prisma.FollowUpCreateManyInput[];
}

/** SQLite reads a statement of a million bytes at most. */
const ROWS_A_STATEMENT = 1_000;

export function noRows(): Rows {
  return {
    Person: [],
    Cohort: [],
    CohortCourse: [],
    CohortTrainer: [],
    CohortMember: [],
    Meeting: [],
    Attendance: [],
    Enrolment: [],
    Allowance: [],
    LessonProgress: [],
    Attempt: [],
    Answer: [],
    RecallItem: [],
    Certificate: [],
    CertificateRevision: [],
    SurveyAnswer: [],
    FollowUpConsent: [],
    FollowUp: [],
  };
}

/**
 * As `createMany`, and several times as fast: the values stand in the statement itself, so they have to be our own.
 * The rows of a table name the same columns.
 */
export async function insertRows(tx: Tx, rows: Rows) {
  for (const [table, all] of Object.entries(rows)) {
    for (let from = 0; from < all.length; from += ROWS_A_STATEMENT) {
      await tx.$executeRawUnsafe(statement(table, all.slice(from, from + ROWS_A_STATEMENT)));
    }
  }
}

function statement(table: string, rows: object[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => `(${Object.values(row).map(literal).join()})`);
  return `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join()}) VALUES ${lines.join()}`;
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return quoted(value.toISOString().replace('Z', '+00:00'));
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
