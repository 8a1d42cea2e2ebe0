import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { join } from '~/cohorts/membership.server.ts';
import { addNote } from '~/cohorts/note.server.ts';
import { cohortOf, viewer } from '~/cohorts/sample-cohort.ts';
import { holdMeeting } from '~/cohorts/sample-meeting.ts';
import { db, transaction } from '~/db/db.server.ts';
import { take } from '~/learning/sample-attempt.ts';
import { completeIfEarned } from './award.server.ts';
import { forgetPerson } from './forget-person.server.ts';
import { issue } from './issue.server.ts';
import { merge } from './merge-people.server.ts';
import { asking, COURSES, graduate, signUp } from './sample.ts';
import { findForVerify } from './verify.server.ts';

const forget = (personId: string) => transaction((tx) => forgetPerson(tx, personId));

/** All that the database holds, but for the certificate, which keeps the name that is printed on it. */
async function everythingElse(): Promise<string> {
  const tables = [
    db().person.findMany(),
    db().enrolment.findMany(),
    db().attempt.findMany(),
    db().answer.findMany(),
    db().recallItem.findMany(),
    db().cohortMember.findMany(),
    db().attendance.findMany(),
    db().note.findMany(),
    db().certificate.findMany(),
    db().followUpConsent.findMany(),
    db().job.findMany(),
  ];
  return JSON.stringify(await Promise.all(tables));
}

test('nothing says any more who it was; runs stay one person, and a certificate answers to its code', async () => {
  const { personId, enrolmentId } = await graduate('aigerim', { certificateName: 'Айгерим', country: 'KZ' });
  await issue(asking({ personId, enrolmentId }), COURSES);
  const { code } = await db().certificateRevision.findFirstOrThrow();
  const refresher = await db().enrolment.create({
    data: { id: randomUUID(), personId, course: 'steps', startedAt: new Date() },
  });
  expect(await forget(personId)).toBe(true);
  const runs = await db().enrolment.findMany();
  expect(runs.map(({ personId: whose }) => whose)).toEqual([null, null]);
  expect(new Set(runs.map(({ countedKey }) => countedKey)).size).toBe(1);
  expect(runs[0]?.countedKey).not.toBe(personId);
  expect(runs.find(({ id }) => id === enrolmentId)).toMatchObject({
    completedAt: expect.any(Date),
    countedCountry: 'KZ',
  });
  expect(runs.find(({ id }) => id === refresher.id)).toMatchObject({ open: null, completedAt: null });
  expect(await transaction((tx) => completeIfEarned(tx, refresher.id, COURSES))).toBe(false);
  expect(await findForVerify(code)).toMatchObject({ state: 'valid' });
  expect(await everythingElse()).not.toContain(personId);
  expect(await everythingElse()).not.toContain('Айгерим');
});

test('nothing leads from the certificate to the run it was earned with', async () => {
  const { personId, enrolmentId } = await graduate('aigerim');
  await issue(asking({ personId, enrolmentId }), COURSES);
  await forget(personId);
  const [certificate] = await db().certificate.findMany({ include: { revisions: true } });
  const events = await db().auditEvent.findMany({ where: { subjectId: certificate?.id } });
  expect(events).toMatchObject([{ verb: 'certificate.issued' }]);
  const kept = JSON.stringify([certificate, events]);
  expect(kept).not.toContain(enrolmentId);
  expect(kept).not.toContain(personId);
});

test('words are blanked, and what they were worth stays', async () => {
  const maral = await signUp('maral');
  const { id } = await take(maral, 'pre');
  await db().attempt.update({ where: { id }, data: { draft: { savedAt: 'x', responses: { words: 'a door' } } } });
  const before = await db().answer.findMany({ orderBy: { question: 'asc' } });
  const attempt = await db().attempt.findUniqueOrThrow({ where: { id } });
  await forget(maral);
  const after = await db().answer.findMany({ orderBy: { question: 'asc' } });
  expect(after.map(({ points, question }) => [question, points])).toEqual(
    before.map(({ points, question }) => [question, points]),
  );
  expect(await db().attempt.findUniqueOrThrow({ where: { id } })).toEqual({ ...attempt, draft: null });
  expect(after.filter(({ response }) => JSON.stringify(response).includes('"single"')).length).toBeGreaterThan(0);
  expect(await db().recallItem.findMany({ select: { text: true, concept: true } })).toEqual([
    { text: '', concept: 'doors' },
    { text: '', concept: 'roofs' },
  ]);
  expect(await everythingElse()).not.toMatch(/a door|a roof/);
});

test('memberships, attendance, notes, consents and work of theirs go, and those of others stay', async () => {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const people = [await graduate('aigerim'), await graduate('maral')];
  for (const { personId } of people) {
    await join(personId, { cohortId: cohort.id, label: cohort.label, courses: [] });
    await addNote(nigora, { id: randomUUID(), cohortId: cohort.id, personId, text: 'Comes by bus' });
  }
  await holdMeeting(nigora, cohort, { marks: Object.fromEntries(people.map(({ personId }) => [personId, 'present'])) });
  for (const { personId, enrolmentId } of people) {
    const at = new Date();
    await db().followUpConsent.create({ data: { enrolmentId, way: 'self', timeZone: 'Asia/Bishkek', givenAt: at } });
    const job = { kind: 'any', ownerId: personId, payload: {}, runAt: at, createdAt: at };
    await db().job.create({ data: { id: randomUUID(), ...job, state: 'done' } });
  }
  await forget(people[0]?.personId ?? '');
  const left = [
    await db().cohortMember.count(),
    await db().note.count(),
    await db().attendance.count(),
    await db().followUpConsent.count(),
    await db().job.count(),
  ];
  expect(left).toEqual([1, 1, 1, 1, 1]);
  expect(await everythingElse()).not.toContain(people[0]?.personId);
});

test('an account that was joined to this one goes too; of nobody there is nothing to forget', async () => {
  const admin = await viewer('admin', 'admin');
  const [nurlan, other] = [await signUp('nurlan'), await signUp('nurlan2')];
  await merge({ actorId: admin.id, keptId: nurlan, otherId: other });
  expect(await forget(nurlan)).toBe(true);
  expect(await forget(nurlan)).toBe(false);
  expect(await db().person.findMany({ select: { id: true } })).toEqual([{ id: admin.id }]);
  expect(JSON.stringify(await db().auditEvent.findMany())).not.toContain('nurlan');
});
