import type { Viewer } from '~/accounts/viewer.server.ts';
import type { Course } from '~/catalog/course.ts';
import { db } from '~/db/db.server.ts';
import { quizNow } from '~/learning/asked.server.ts';
import { TYPED_MODES } from '~/learning/attempt-mode.ts';
import { versionTaken } from '~/learning/quiz-version.server.ts';
import { currentRun } from '~/learning/run.ts';
import { readRuns } from '~/learning/runs.server.ts';
import { percent } from '~/quizzes/score.ts';
import type { CohortWithCourses } from './cohort.server.ts';
import { foldJoinCode } from './join-code.ts';
import { daysIn } from './local-day.ts';
import { findOwnMember } from './own-member.server.ts';
import { paperCourses } from './paper-courses.server.ts';
import { earliestDay, paperRefusal, type PaperRefusal } from './paper-order.server.ts';
import { findPaper, type PrintedPaper } from './paper-print.server.ts';

export type PaperEntry = NonNullable<Awaited<ReturnType<typeof findEntry>>['entry']>;

/** The member and the paper that somebody wants to type in, with the questions as they were printed. */
export async function findEntry(trainer: Viewer, cohort: CohortWithCourses, typed: { person: string; number: string }) {
  const courses = paperCourses(cohort);
  const key = { cohortId: cohort.id, personId: typed.person };
  const member = typed.person === '' ? null : await findOwnMember(trainer, key);
  const slugs = courses.map(({ slug }) => slug);
  const paper = typed.number === '' ? null : await findPaper(foldJoinCode(typed.number), slugs);
  const course = courses.find(({ slug }) => slug === paper?.course);
  if (!member || !paper || !course) return { member, paper, entry: null };
  const bundle = await versionTaken(paper.version, quizNow(course));
  return { member, paper, entry: { member, paper, course, bundle } };
}

/** Why this paper could not be kept whatever is typed, so that nobody types in vain. */
export async function refusedBeforehand({ member, paper, course }: RefusalFacts): Promise<PaperRefusal | undefined> {
  const personId = member.person.id;
  const again = { seed: paper.number, enrolment: { personId } };
  if (await db().attempt.findFirst({ where: again, select: { id: true } })) return 'same-paper';
  const runs = await readRuns(db(), personId, course.slug);
  const dayOf = daysIn(member.cohort.timeZone);
  const takenOn = earliestDay({ runs, quiz: paper.quiz, joinedAt: member.joinedAt }, dayOf);
  return paperRefusal(course, currentRun(runs), paper, { takenOn, dayOf });
}

interface RefusalFacts {
  member: NonNullable<Awaited<ReturnType<typeof findOwnMember>>>;
  paper: PrintedPaper;
  course: Course;
}

/** A paper that has been typed in for a member of this cohort, or null. */
export async function findTypedIn(cohortId: string, attemptId: string) {
  const memberships = { some: { cohortId, leftAt: null } };
  const found = await db().attempt.findFirst({
    where: { id: attemptId, mode: { in: [...TYPED_MODES] }, enrolment: { person: { memberships } } },
    include: { enrolment: { select: { person: { select: { username: true } } } } },
  });
  if (!found) return null;
  const { quiz, form, points, maxPoints, passed, enrolment } = found;
  const username = enrolment.person?.username ?? '';
  return { quiz, form, passed, percent: percent(points ?? 0, maxPoints ?? 0), username };
}

/** Everybody in the cohort now, by username. */
export async function membersByName(cohortId: string): Promise<{ id: string; username: string }[]> {
  return db().person.findMany({
    where: { memberships: { some: { cohortId, leftAt: null } } },
    select: { id: true, username: true },
    orderBy: { usernameKey: 'asc' },
  });
}
