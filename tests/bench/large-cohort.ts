import { randomUUID } from 'node:crypto';
import { quizHash } from '~/catalog/catalog.server.ts';
import { lessonSlugs } from '~/catalog/course.ts';
import { now } from '~/clock.server.ts';
import { createCohort } from '~/cohorts/cohort.server.ts';
import { db } from '~/db/db.server.ts';
import { quizNow } from '~/learning/asked.server.ts';
import { keepVersion } from '~/learning/quiz-version.server.ts';
import { demoCourse } from './lesson-paths.ts';
import type { Newcomer } from './newcomer.ts';
import { attemptRow, enrolmentRow, personRow } from './rows.ts';

/** A cohort whose members have read lessons and taken the pre-test; the answer is its id. */
export async function largeCohort(trainer: Newcomer, size: number): Promise<string> {
  const course = demoCourse();
  const label = `Osh, a group of ${size}`;
  const cohort = await createCohort(trainer, {
    label,
    courses: [course.slug],
    startsOn: null,
    dueOn: null,
    country: null,
  });
  await keepVersion(course.slug, quizNow(course));
  const at = now();
  const members = Array.from({ length: size }, (_, index) => ({
    personId: randomUUID(),
    enrolmentId: randomUUID(),
    username: `member-${size}-${index}`,
  }));
  await db().person.createMany({
    data: members.map(({ personId, username }) => personRow({ id: personId, username, createdAt: at })),
  });
  await db().cohortMember.createMany({
    data: members.map(({ personId }) => ({ cohortId: cohort.id, personId, joinedAt: at })),
  });
  await db().enrolment.createMany({
    data: members.map(({ enrolmentId, personId }) =>
      enrolmentRow({ id: enrolmentId, personId, course: course.slug, startedAt: at }),
    ),
  });
  await db().lessonProgress.createMany({
    data: members.flatMap(({ enrolmentId }) =>
      lessonSlugs(course)
        .slice(0, 5)
        .map((lesson) => ({ enrolmentId, lesson, openedAt: at, completedAt: at })),
    ),
  });
  await db().attempt.createMany({
    data: members.map(({ enrolmentId }, index) =>
      attemptRow({
        enrolmentId,
        quiz: 'pre',
        form: index % 2 === 0 ? 'A' : 'B',
        versionHash: quizHash(course),
        startedAt: at,
        submittedAt: at,
        points: index % 10,
        maxPoints: 10,
      }),
    ),
  });
  return cohort.id;
}
