export type {
  Answer,
  Attempt,
  Certificate,
  CertificateRevision,
  Cohort,
  CohortMember,
  Enrolment,
  FollowUp,
  LessonProgress,
  Meeting,
  Person,
  Prisma,
  RecallItem,
} from './generated/sqlite/client.ts';
export { AttendanceState, CertificateState, JobState, QuizKind, Role, Sector, Sex } from './generated/sqlite/enums.ts';
