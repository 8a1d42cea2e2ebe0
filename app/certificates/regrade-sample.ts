import { randomUUID } from 'node:crypto';
import { db } from '~/db/db.server.ts';
import type { JobHandler } from '~/jobs/job.ts';
import { workOff } from '~/jobs/worker.server.ts';
import type { OwnAttempt } from '~/learning/own-attempt.server.ts';
import { choose, handIn, own, readLessons, started } from '~/learning/sample-attempt.ts';
import { COURSE, WRONG } from '~/learning/sample-course.ts';
import { decide } from '~/learning/voided-question-decision.server.ts';
import { completeIfEarned } from './award.server.ts';
import type { Courses } from './courses.server.ts';
import { regrading } from './regrade.server.ts';
import './sample.ts';

/** For tests: the catalogue with the sample course of `learning` alone. */
export const COURSES: Courses = {
  find: (slug) => (slug === COURSE.slug ? COURSE : undefined),
  title: () => 'Steps',
};

export const regrade: JobHandler = regrading(COURSES);

/** Does the regrading that was ordered. */
export const work = () => workOff({ regrade: { handle: regrade } });

export const regraded = () => db().auditEvent.findMany({ where: { verb: 'attempt.regraded' } });

/** A final with the first answers wrong and the others right. */
export async function finalWith(personId: string, wrong: number): Promise<OwnAttempt> {
  await readLessons(personId);
  return handedIn(await started(personId, 'final'), wrong);
}

/** A final of the first four questions of the pool, begun. */
export async function commonFinal(personId: string): Promise<OwnAttempt> {
  await readLessons(personId);
  const { id } = await started(personId, 'final');
  await db().attempt.update({ where: { id }, data: { questions: ['p1', 'p2', 'p3', 'p4'] } });
  return own(personId, id);
}

export async function handedIn(attempt: OwnAttempt, wrong: number): Promise<OwnAttempt> {
  const missed = attempt.questions.slice(0, wrong).map((id) => [id, { kind: 'single' as const, choice: WRONG }]);
  const answers = { ...choose(attempt), ...Object.fromEntries(missed) };
  await handIn(attempt, answers, { then: (tx, enrolmentId) => completeIfEarned(tx, enrolmentId, COURSES) });
  return own(attempt.personId, attempt.id);
}

/** An administrator has decided that a question is void. */
export async function findFaulty(question: string, course = COURSE.slug): Promise<string> {
  const id = randomUUID();
  await db().voidedQuestion.create({ data: { id, course, question, reason: 'Two fit', proposedAt: new Date() } });
  await decide({ id: 'admin' }, id, true);
  return id;
}
