import { expect, inject, test } from 'vitest';
import { db, transaction } from '~/db/db.server.ts';
import type { Work } from '~/jobs/job.ts';
import { viewAttempt } from '~/learning/attempt-view.server.ts';
import type { OwnAttempt } from '~/learning/own-attempt.server.ts';
import { scoreAgain } from '~/learning/regrade.server.ts';
import { choose, handIn, own, readLessons, started } from '~/learning/sample-attempt.ts';
import { COURSE, sampleQuiz, signUp, WRONG } from '~/learning/sample-course.ts';
import { commonFinal, findFaulty, handedIn, regrade, regraded, work } from './regrade-sample.ts';

test('stopped in between and begun again, it ends the same, with one trace for each attempt', async () => {
  const failed: OwnAttempt[] = [];
  for (const name of ['aigerim', 'daniyar', 'maral', 'nurlan']) {
    failed.push(await handedIn(await commonFinal(await signUp(name)), 2));
  }
  const voiding = await findFaulty('p1');
  const job = { id: voiding, ownerId: 'admin', payload: { voiding }, done: 0 };
  let steps = 0;
  const stopping: Work = {
    progress: async () => {
      if ((steps += 1) === 2) throw new Error('stopped');
    },
  };
  await expect(regrade(job, stopping)).rejects.toThrow('stopped');
  expect(await regraded()).toHaveLength(2);
  const seen: unknown[] = [];
  const going: Work = { progress: async (...at) => void seen.push(at) };
  const outcome = await regrade(job, going);
  expect(outcome?.values).toEqual({ attempts: 4, gained: 4 });
  expect(seen).toEqual([1, 2, 3, 4].map((done) => [done, 4]));
  const scores = async () => Promise.all(failed.map(async (one) => (await own(one.personId, one.id)).points));
  expect(await scores()).toEqual([3, 3, 3, 3]);
  expect(await regrade(job, going)).toEqual(outcome);
  expect(await scores()).toEqual([3, 3, 3, 3]);
  expect(await regraded()).toHaveLength(4);
  expect(await db().auditEvent.count({ where: { verb: 'course.completed' } })).toBe(4);
});

test('whoever hands in while it is decided and regraded has it counted, whichever comes first', async () => {
  const papers: OwnAttempt[] = [];
  for (let number = 0; number < 6; number++) papers.push(await commonFinal(await signUp(`person-${number}`)));
  await Promise.all([findFaulty('p1').then(work), ...papers.map((paper) => handIn(paper, choose(paper, WRONG)))]);
  const scored = await db().attempt.findMany({ select: { points: true, maxPoints: true } });
  expect(scored).toEqual(papers.map(() => ({ points: 1, maxPoints: 4 })));
});

test('a paper begun before is handed in by the same law, and the result says so without naming the question', async () => {
  const daniyar = await signUp('daniyar');
  await readLessons(daniyar);
  const attempt = await started(daniyar, 'final');
  const [first = ''] = attempt.questions;
  await findFaulty(first);
  await work();
  expect(await own(daniyar, attempt.id)).toMatchObject({ submittedAt: null, points: 0 });
  await handIn(attempt, choose(attempt, WRONG));
  const after = await own(daniyar, attempt.id);
  expect(after).toMatchObject({ points: 1, maxPoints: 4, passed: false });
  const shown = await viewAttempt(after, COURSE, sampleQuiz());
  expect(shown).toMatchObject({ result: { voided: 1, percent: 25, review: [] } });
  expect(JSON.stringify(shown)).not.toContain(first);
});

// SQLite has one writer at a time anyway.
test.skipIf(inject('engine') === 'sqlite')('handing in and scoring again keep each other waiting', async () => {
  const daniyar = await signUp('daniyar');
  await readLessons(daniyar);
  const attempt = await started(daniyar, 'final');
  const isHeld = async () => {
    const another = db().$queryRaw`SELECT 1 FROM "Attempt" WHERE "id" = ${attempt.id} FOR UPDATE NOWAIT`;
    await expect(another).rejects.toThrow(/could not obtain lock/);
  };
  await transaction(async (tx) => {
    await scoreAgain(tx, attempt.id, sampleQuiz().bundle.content, 75);
    await isHeld();
  });
  await handIn(attempt, choose(attempt), { then: isHeld });
  expect((await own(daniyar, attempt.id)).points).toBe(4);
});
