import { record } from '~/audit/audit.server.ts';
import { lessonSlugs, type Course } from '~/catalog/course.ts';
import { now } from '~/clock.server.ts';
import { ownShares } from '~/cohorts/attendance-shares.server.ts';
import { latestInstant } from '~/cohorts/latest-instant.ts';
import type { Tx } from '~/db/connect.server.ts';
import type { Person } from '~/db/model.ts';
import { lessonsDone } from '~/learning/run.ts';
import { RULE_VERSION, ruleMet } from './completion-rule.ts';
import { CATALOGUE, type Courses } from './courses.server.ts';

/**
 * Marks an enrolment as completed when the course's rule is met; true for the one call that did. Where a decision made it
 * so, and nothing that the person did, `decidedAt` is when.
 */
export async function completeIfEarned(
  tx: Tx,
  enrolmentId: string,
  courses: Courses = CATALOGUE,
  decidedAt?: Date,
): Promise<boolean> {
  if (!(await hold(tx, enrolmentId))) return false;
  const enrolment = await tx.enrolment.findUniqueOrThrow({
    where: { id: enrolmentId },
    include: {
      person: true,
      progress: { select: { lesson: true, completedAt: true } },
      attempts: {
        where: { quiz: 'final', passed: true, submittedAt: { not: null } },
        select: { submittedAt: true },
        orderBy: { submittedAt: 'asc' },
        take: 1,
      },
    },
  });
  const course = courses.find(enrolment.course);
  if (!course) return false;
  const attendance = await attendanceIn(tx, course, enrolment.personId);
  const earned = ruleMet({
    lessons: lessonSlugs(course),
    completedLessons: lessonsDone(course, enrolment.progress),
    finalPassed: enrolment.attempts.length > 0,
    attendanceAsked: course.attendance,
    attendance,
  });
  if (!earned) return false;
  const done = [
    ...enrolment.progress.map(({ completedAt }) => completedAt),
    enrolment.attempts[0]?.submittedAt ?? null,
  ];
  return complete(tx, enrolmentId, enrolment.person, decidedAt ?? (attendance ? now() : lastOf(done)));
}

/** When the last thing was done: of a test on paper the day it was written. Never later than now, whatever a clock said. */
function lastOf(instants: (Date | null)[]): Date {
  const last = latestInstant(instants) ?? now();
  return last < now() ? last : now();
}

async function attendanceIn(tx: Tx, { slug, attendance }: Course, personId: string | null) {
  return attendance && personId ? (await ownShares(tx, personId)).get(slug) : undefined;
}

/** Until this transaction ends, others who would complete the same enrolment wait, and then see what it wrote. */
async function hold(tx: Tx, enrolmentId: string): Promise<boolean> {
  const held = await tx.$executeRaw`
    UPDATE "Enrolment" SET "course" = "course" WHERE "id" = ${enrolmentId} AND "open" = 1`;
  return held === 1;
}

async function complete(tx: Tx, enrolmentId: string, person: Person | null, completedAt: Date): Promise<boolean> {
  const completed = await tx.enrolment.updateMany({
    where: { id: enrolmentId, completedAt: null },
    data: {
      completedAt,
      recordedAt: now(),
      ruleVersion: RULE_VERSION,
      open: null,
      countedSex: person?.sex,
      countedBirthYear: person?.birthYear,
      countedSector: person?.sector,
      countedCountry: person?.country,
      countedRegion: person?.region,
      countedOrganisation: person?.organisation,
    },
  });
  if (completed.count === 0) return false;
  await record(tx, { verb: 'course.completed', actorId: person?.id ?? null, subjectId: enrolmentId });
  return true;
}
