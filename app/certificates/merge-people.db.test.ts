import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { join } from '~/cohorts/membership.server.ts';
import { cohortOf, viewer } from '~/cohorts/sample-cohort.ts';
import { roster } from '~/cohorts/roster.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Cohort } from '~/db/model.ts';
import { begin } from '~/learning/enrolment.server.ts';
import { learnerOverview } from '~/learning/progress.server.ts';
import { completeIfEarned } from './award.server.ts';
import { issue } from './issue.server.ts';
import { merge } from './merge-people.server.ts';
import { asking, COURSE, COURSES, enrolled, graduate, readLessons, signUp, takeFinal } from './sample.ts';
import { findForVerify } from './verify.server.ts';

let admin: Viewer;
let nigora: Viewer;
let cohort: Cohort;

beforeEach(async () => {
  admin = await viewer('admin', 'admin');
  nigora = await viewer('nigora');
  cohort = await cohortOf(nigora);
});

const joinUp = (keptId: string, otherId: string) => merge({ actorId: admin.id, keptId, otherId });
const runsOf = (personId: string) => db().enrolment.findMany({ where: { personId }, orderBy: { id: 'asc' } });
const person = (id: string) => db().person.findUniqueOrThrow({ where: { id } });
const member = (personId: string) =>
  join(personId, { cohortId: cohort.id, label: cohort.label, courses: [COURSE.slug] });

test('what was learned and certified comes along, and the certificate stays valid', async () => {
  const nurlan = await signUp('nurlan');
  const other = await graduate('nurlan2', { sex: 'male' });
  await issue(asking(other), COURSES);
  const revision = await db().certificateRevision.findFirstOrThrow();
  expect(await joinUp(nurlan, other.personId)).toMatchObject({ moved: { runs: 1, setAside: 0, certificates: 1 } });
  expect(await runsOf(other.personId)).toEqual([]);
  expect(await runsOf(nurlan)).toMatchObject([{ id: other.enrolmentId, completedAt: expect.any(Date) }]);
  expect(await db().certificate.findFirst()).toMatchObject({ personId: nurlan, enrolmentId: other.enrolmentId });
  expect(await findForVerify(revision.code)).toMatchObject({ state: 'valid' });
  expect(await person(nurlan)).toMatchObject({ sex: 'male', disabledAt: null });
});

test('the other account is closed and told, its ways in end, and the record names nobody', async () => {
  const [nurlan, other] = [await signUp('nurlan'), await signUp('nurlan2')];
  const ofOther = { personId: other, createdAt: new Date() };
  await db().session.create({ data: { id: 's', expiresAt: new Date(4e12), ...ofOther } });
  await db().recoveryCode.create({ data: { id: randomUUID(), hash: 'h', ...ofOther } });
  await joinUp(nurlan, other);
  const closed = { disabledAt: expect.any(Date) as unknown, notice: expect.stringMatching(/^joinedAway /) as unknown };
  expect(await person(other)).toMatchObject(closed);
  expect(await person(nurlan)).toMatchObject({ notice: expect.stringMatching(/^joined /) });
  expect([await db().session.count(), await db().recoveryCode.count()]).toEqual([0, 0]);
  const [event] = await db().auditEvent.findMany({ where: { verb: 'person.merged' } });
  expect(event).toMatchObject({ actorId: admin.id, subjectId: nurlan, details: { from: other } });
  expect(JSON.stringify(event)).not.toContain('nurlan2');
});

test('of two open runs the one with more done goes on, whichever account it was in; the other keeps all it has', async () => {
  const [nurlan, other] = [await signUp('nurlan'), await signUp('nurlan2')];
  const [few, many] = [await enrolled(nurlan), await enrolled(other)];
  await readLessons(few, ['first']);
  await readLessons(many);
  await takeFinal(few, 1);
  expect(await joinUp(nurlan, other)).toMatchObject({ moved: { setAside: 1 } });
  expect(
    await db().enrolment.findUnique({ where: { id: few }, include: { progress: true, attempts: true } }),
  ).toMatchObject({
    personId: nurlan,
    open: null,
    completedAt: null,
    progress: [{ lesson: 'first' }],
    attempts: [{ points: 1 }],
  });
  expect(await db().enrolment.findUnique({ where: { id: many } })).toMatchObject({ personId: nurlan, open: 1 });
});

test('a run that was set aside is shown nowhere as where somebody stands, and is never completed', async () => {
  const [nurlan, other] = [await signUp('nurlan'), await signUp('nurlan2')];
  await member(nurlan);
  const many = (await runsOf(nurlan))[0]?.id ?? '';
  await readLessons(many);
  const few = await enrolled(other);
  await readLessons(few);
  await db().enrolment.update({ where: { id: few }, data: { startedAt: new Date(Date.now() + 60_000) } });
  await joinUp(nurlan, other);
  await takeFinal(few, 4);
  expect(await transaction((tx) => completeIfEarned(tx, few, COURSES))).toBe(false);
  await takeFinal(many, 4);
  expect(await transaction((tx) => completeIfEarned(tx, many, COURSES))).toBe(true);
  expect(await begin({ personId: nurlan, course: COURSE.slug })).toMatchObject({ enrolmentId: many });
  expect(await learnerOverview(nurlan)).toMatchObject([{ enrolmentId: many }]);
  expect(await roster(cohort.id, COURSE.slug)).toMatchObject([{ personId: nurlan, completedAt: expect.any(Date) }]);
});

test('again changes nothing, also at once, and is on record once', async () => {
  const nurlan = await signUp('nurlan');
  const other = await graduate('nurlan2');
  await enrolled(nurlan);
  await Promise.all([joinUp(nurlan, other.personId), joinUp(nurlan, other.personId)]);
  const before = await runsOf(nurlan);
  await joinUp(nurlan, other.personId);
  expect(await runsOf(nurlan)).toEqual(before);
  expect(await db().auditEvent.count({ where: { verb: 'person.merged' } })).toBe(1);
});

test('what cannot be joined is refused, and nothing moves', async () => {
  const nurlan = await signUp('nurlan');
  const other = await graduate('nurlan2');
  expect(await joinUp(nurlan, nurlan)).toEqual({ refused: 'same' });
  expect(await joinUp(nurlan, 'nobody')).toEqual({ refused: 'missing' });
  expect(await joinUp(nurlan, nigora.id)).toEqual({ refused: 'notLearner' });
  expect(await joinUp(admin.id, other.personId)).toEqual({ refused: 'own' });
  await db().person.update({ where: { id: nurlan }, data: { disabledAt: new Date() } });
  expect(await joinUp(nurlan, other.personId)).toEqual({ refused: 'disabled' });
  expect(await runsOf(other.personId)).toHaveLength(1);
});
