import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import { lockedRun, type Enrolling } from './enrolment.server.ts';
import { currentRun, todaysSlug, type Run } from './run.ts';
import { readRuns } from './runs.server.ts';
import type { Course } from '~/catalog/course.ts';

/** Runs in the same transaction as the change it follows, such as completing the course. */
export type Then = (tx: Tx, enrolmentId: string) => Promise<unknown>;

const OPENING_EVERY_MS = 60_000;

/** Where a person stands in a course: the open run, otherwise the latest; null before enrolment. One statement. */
export async function readingState({ personId, course }: Enrolling): Promise<Run | null> {
  return currentRun(await readRuns(db(), personId, course));
}

/** Every course a person has begun, one run each, the latest begun first. */
export async function learnerOverview(personId: string): Promise<Run[]> {
  const runs = await readRuns(db(), personId);
  const courses = [...new Set(runs.map((run) => run.course))];
  const current = courses.map((course) => currentRun(runs.filter((run) => run.course === course)));
  return current.filter((run) => run !== null).sort((a, b) => b.startedAt.getTime() - a.startedAt.getTime());
}

/** Notes that a lesson was opened, once a minute at most, and only while the course is under way. */
export async function recordOpening(course: Course, run: Run | null, lesson: string): Promise<void> {
  if (!run?.open) return;
  const at = now();
  const last = run.lessons.filter((fact) => todaysSlug(course, fact.lesson) === lesson).map((fact) => fact.openedAt);
  if (last.some((openedAt) => at.getTime() - openedAt.getTime() < OPENING_EVERY_MS)) return;
  await db().$executeRaw`
    INSERT INTO "LessonProgress" ("enrolmentId", "lesson", "openedAt") VALUES (${run.enrolmentId}, ${lesson}, ${at})
    ON CONFLICT ("enrolmentId", "lesson") DO UPDATE SET "openedAt" = excluded."openedAt"`;
}

/** Marks a lesson as read, enrolling first where needed, and answers where the person stands then. Repeating it changes nothing. */
export function completeLesson({
  personId,
  course,
  lesson,
  then,
}: {
  personId: string;
  course: Course;
  lesson: string;
  then: Then;
}): Promise<Run> {
  return transaction(async (tx) => {
    const run = await lockedRun(tx, { personId, course: course.slug });
    if (!run.open) return run;
    const at = now();
    await tx.$executeRaw`
      INSERT INTO "LessonProgress" ("enrolmentId", "lesson", "openedAt", "completedAt")
      VALUES (${run.enrolmentId}, ${lesson}, ${at}, ${at})
      ON CONFLICT ("enrolmentId", "lesson")
      DO UPDATE SET "completedAt" = COALESCE("LessonProgress"."completedAt", excluded."completedAt")`;
    await then(tx, run.enrolmentId);
    return currentRun(await readRuns(tx, personId, course.slug)) ?? run;
  });
}
