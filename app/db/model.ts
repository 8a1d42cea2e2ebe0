export type {
  Answer,
  Attempt,
  Certificate,
  CertificateRevision,
  Cohort,
  CohortMember,
  Enrolment,
  LessonProgress,
  Person,
  Prisma,
  RecallItem,
} from './generated/sqlite/client.ts';
export { CertificateState, QuizKind, Role, Sector, Sex } from './generated/sqlite/enums.ts';
