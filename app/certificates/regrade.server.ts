import { z } from 'zod';
import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { JobAsked, JobHandler, JobOutcome, Work } from '~/jobs/job.ts';
import { attemptsWith, countAttemptsWith, scoreAgain, type AttemptWith } from '~/learning/regrade.server.ts';
import type { QuizBundle, QuizContent } from '~/quizzes/question.ts';
import { completeIfEarned } from './award.server.ts';
import { CATALOGUE, type Courses } from './courses.server.ts';

const Payload = z.object({ voiding: z.string() });
const AT_ONCE = 100;

/** Scores every attempt with a void question again, one by one. What is passed by it is passed, and completed, now. */
export function regrading(courses: Courses = CATALOGUE): JobHandler {
  return async (job, work) => {
    const { voiding } = Payload.parse(job.payload);
    const voided = await db().voidedQuestion.findFirst({ where: { id: voiding, accepted: true } });
    if (!voided) return undefined;
    const pass = courses.find(voided.course)?.final.pass ?? null;
    const contentOf = contentReader();
    await eachAttempt(voided, work, async (attempt) => {
      const content = await contentOf(attempt.versionHash);
      await regradeOne(attempt.id, content, { pass, courses, job, voiding });
    });
    return outcome(voided);
  };
}

export const regrade = regrading();

interface Asked {
  id: string;
  course: string;
  question: string;
}

async function eachAttempt(voided: Asked, work: Work, visit: (attempt: AttemptWith) => Promise<void>) {
  const { all } = await countAttemptsWith(voided);
  let done = 0;
  let after = '';
  for (;;) {
    const attempts = await attemptsWith(voided, after, AT_ONCE);
    for (const attempt of attempts) {
      await visit(attempt);
      after = attempt.id;
      await work.progress((done += 1), all);
    }
    if (attempts.length < AT_ONCE) return;
  }
}

interface Regrading {
  /** The decision's id. */
  voiding: string;
  /** Per cent; null where the course has gone. */
  pass: number | null;
  courses: Courses;
  job: JobAsked;
}

/** A try that stops in between finds every attempt either as it was or done. */
function regradeOne(attemptId: string, content: QuizContent, { voiding, pass, courses, job }: Regrading) {
  return transaction(async (tx) => {
    const rescored = await scoreAgain(tx, attemptId, content, pass);
    if (!rescored) return;
    const { before, after, enrolmentId } = rescored;
    const details = { voiding, before: before.points, after: after.points, maxPoints: after.maxPoints };
    await record(tx, { verb: 'attempt.regraded', actorId: job.ownerId, subjectId: attemptId, details });
    if (after.passed && !before.passed) await completeIfEarned(tx, enrolmentId, courses, now());
  });
}

/** Counted from what was written down, so that it is whole whatever number of tries it took. */
async function outcome(voided: Asked & { decidedAt: Date | null }): Promise<JobOutcome> {
  const { handedIn } = await countAttemptsWith(voided);
  const traces = await db().auditEvent.findMany({
    where: { verb: 'attempt.regraded', at: { gte: voided.decidedAt ?? undefined } },
    select: { details: true },
  });
  const gained = traces.filter(({ details }) => (details as { voiding?: string } | null)?.voiding === voided.id).length;
  return { words: 'voiding.regraded', values: { attempts: handedIn, gained }, to: '/admin/questions' };
}

/** Versions are few and large: the one read last is kept at hand. */
function contentReader() {
  let last: { hash: string; content: QuizContent } | undefined;
  return async (hash: string): Promise<QuizContent> => {
    if (last?.hash !== hash) {
      const { content } = await db().quizVersion.findUniqueOrThrow({ where: { hash } });
      last = { hash, content: (content as unknown as QuizBundle).content };
    }
    return last.content;
  };
}
