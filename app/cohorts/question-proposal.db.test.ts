import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import { decide } from '~/learning/voided-question-decision.server.ts';
import { readLessons, take } from '~/learning/sample-attempt.ts';
import { COURSE } from '~/learning/sample-course.ts';
import { proposeVoiding, questionToPropose } from './question-proposal.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';

const course = COURSE.slug;
const reason = 'Two of the answers fit.';

async function aQuestionAsked() {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const personId = await member(cohort, 'aigerim');
  await readLessons(personId);
  const { questions } = await take(personId, 'final');
  const key = { cohortId: cohort.id, course, question: questions[0] ?? '' };
  return { nigora, key, propose: (more = {}) => proposeVoiding(nigora, { id: randomUUID(), reason, ...key, ...more }) };
}

const proposed = () => db().auditEvent.findMany({ where: { verb: 'question.voiding-proposed' } });
const standing = async (...asked: Parameters<typeof questionToPropose>) =>
  (await questionToPropose(...asked))?.standing;

test('a question is proposed once, however often and from however many forms, and leaves a trace without words', async () => {
  const { nigora, key, propose } = await aQuestionAsked();
  const id = randomUUID();
  expect(await questionToPropose(nigora, key, 'ru')).toMatchObject({
    standing: 'sound',
    text: { stem: `Stem of ${key.question}` },
  });
  expect(await propose({ id })).toEqual({});
  expect(await propose({ id })).toEqual({});
  expect(await propose()).toEqual({});
  const rows = await db().voidedQuestion.findMany();
  expect(rows).toMatchObject([{ id, course, question: key.question, reason, proposedById: nigora.id, accepted: null }]);
  expect(await proposed()).toMatchObject([{ actorId: nigora.id, subjectId: id, details: null }]);
  expect(await standing(nigora, key, 'en')).toBe('proposed');
});

test('twenty proposals at once make one', async () => {
  const { propose } = await aQuestionAsked();
  await Promise.all(Array.from({ length: 20 }, () => propose()));
  expect(await db().voidedQuestion.count()).toBe(1);
  expect(await proposed()).toHaveLength(1);
});

test('what was kept can be proposed again; what is void cannot', async () => {
  const { nigora, key, propose } = await aQuestionAsked();
  const admin = await viewer('admin', 'admin');
  const first = randomUUID();
  await propose({ id: first });
  await decide(admin, first, false);
  expect(await standing(nigora, key, 'en')).toBe('sound');
  const second = randomUUID();
  await propose({ id: second });
  await decide(admin, second, true);
  await propose();
  expect(await db().voidedQuestion.count()).toBe(2);
  expect(await standing(nigora, key, 'en')).toBe('void');
});

test('a reason too short or too long is said to be, and nothing is kept', async () => {
  const { propose } = await aQuestionAsked();
  expect(await propose({ reason: 'Wrong.' })).toEqual({ problem: 'voiding.reasonShort' });
  expect(await propose({ reason: 'x'.repeat(501) })).toEqual({ problem: 'voiding.reasonLong' });
  expect(await db().voidedQuestion.count()).toBe(0);
});

test('another trainer’s cohort, a course it does not take, or a question nobody wrote: nothing is proposed', async () => {
  const { nigora, key } = await aQuestionAsked();
  const bolot = await viewer('bolot');
  const draft = { id: randomUUID(), reason, ...key };
  expect(await proposeVoiding(bolot, draft)).toBeNull();
  expect(await proposeVoiding(nigora, { ...draft, course: 'other' })).toBeNull();
  for (const question of ['no-such', '__proto__', 'constructor']) {
    expect(await proposeVoiding(nigora, { ...draft, question })).toBeNull();
  }
  expect(await db().voidedQuestion.count()).toBe(0);
});
