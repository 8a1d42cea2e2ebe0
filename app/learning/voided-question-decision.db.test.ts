import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import { readLessons, started, take } from './sample-attempt.ts';
import { COURSE, signUp, WRONG } from './sample-course.ts';
import { countAttemptsWith } from './regrade.server.ts';
import { decide, decidedProposals, findProposal, openProposals, REGRADE } from './voided-question-decision.server.ts';
import { inFull } from './voided-question-shown.server.ts';

const course = COURSE.slug;

async function proposed(question = 'p1', proposedById: string | null = null): Promise<string> {
  const id = randomUUID();
  const reason = 'Two of the answers fit.';
  await db().voidedQuestion.create({ data: { id, course, question, reason, proposedById, proposedAt: new Date() } });
  return id;
}

const traces = async () => (await db().auditEvent.findMany()).map(({ verb, actorId }) => [verb, actorId]);

test('accepting orders one regrading for whoever decided; a second word changes nothing', async () => {
  const id = await proposed();
  await Promise.all(
    ['saule', 'admin'].flatMap((who) => [decide({ id: who }, id, true), decide({ id: who }, id, true)]),
  );
  await decide({ id: 'admin' }, id, false);
  const row = await db().voidedQuestion.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ accepted: true });
  expect(await traces()).toEqual([['question.voided', row.decidedById]]);
  expect(await db().job.findMany()).toMatchObject([
    { id, kind: REGRADE, ownerId: row.decidedById, payload: { voiding: id }, state: 'waiting' },
  ]);
});

test('declining regrades nothing', async () => {
  const id = await proposed();
  await decide({ id: 'admin' }, id, false);
  await decide({ id: 'admin' }, id, true);
  expect(await traces()).toEqual([['question.kept', 'admin']]);
  expect(await db().job.count()).toBe(0);
  expect(await findProposal(id)).toMatchObject({ accepted: false });
});

test('what waits is shown with its question, its key, who proposed it and how many tests it touches', async () => {
  const nigora = await signUp('nigora');
  const aigerim = await signUp('aigerim');
  await readLessons(aigerim);
  const { questions } = await take(aigerim, 'final', WRONG);
  await db().attempt.updateMany({ data: { submittedAt: new Date('2026-01-01') } });
  const again = await started(aigerim, 'final');
  const inBoth = questions[0] ?? '';
  await db().attempt.update({ where: { id: again.id }, data: { questions: [inBoth] } });
  const id = await proposed(inBoth, nigora);
  expect(await inFull(await openProposals(), 'en')).toMatchObject([
    {
      id,
      courseTitle: course,
      proposedBy: 'nigora',
      touches: 1,
      found: { question: { key: 'b' }, text: { stem: `Stem of ${inBoth}` } },
    },
  ]);
  expect(await countAttemptsWith({ course, question: inBoth })).toEqual({ all: 2, handedIn: 1 });
  expect(await countAttemptsWith({ course: 'other', question: inBoth })).toEqual({ all: 0, handedIn: 0 });
  expect(await countAttemptsWith({ course, question: 'p' })).toEqual({ all: 0, handedIn: 0 });
  await decide({ id: 'admin' }, id, true);
  expect(await openProposals()).toEqual([]);
  expect(await decidedProposals()).toMatchObject([{ id, accepted: true, proposedBy: 'nigora' }]);
});

test('a void question is drawn no more while others are enough, and again only as far as they are not', async () => {
  const questions = ['p1', 'p2', 'p3', 'p4'];
  await db().voidedQuestion.createMany({
    data: [...questions, 'p5'].map((question) => ({
      id: question,
      course,
      question,
      reason: 'Two fit',
      proposedAt: new Date(),
      accepted: question === 'p5' ? null : true,
    })),
  });
  for (const name of ['aigerim', 'daniyar', 'maral']) {
    const personId = await signUp(name);
    await readLessons(personId);
    expect([...(await started(personId, 'final')).questions].sort()).toEqual(['p5', 'p6', 'p7', 'p8']);
  }
  await db().voidedQuestion.updateMany({ data: { accepted: true } });
  const nurlan = await signUp('nurlan');
  await readLessons(nurlan);
  const drawn = (await started(nurlan, 'final')).questions;
  expect(drawn).toHaveLength(4);
  expect(drawn).toEqual(expect.arrayContaining(['p6', 'p7', 'p8']));
});
