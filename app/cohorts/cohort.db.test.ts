import { expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import { findCohort, listCohorts } from './cohort.server.ts';
import { findInvitation, findMember, guessInvitation, join } from './membership.server.ts';
import { recoveryCodeForMember } from './recovery.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';
import { printJoinCode } from './join-code.ts';
import { COURSE, signUp } from '~/learning/sample-course.ts';

test("a trainer finds her own cohort; another trainer's does not exist for her; an administrator has all", async () => {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const bolot = await viewer('bolot');
  expect((await findCohort(nigora, cohort.id))?.label).toBe('Osh, autumn');
  expect(await findCohort(bolot, cohort.id)).toBeNull();
  expect(await listCohorts(bolot)).toEqual([]);
  expect((await listCohorts(await viewer('admin', 'admin'))).map((one) => one.id)).toEqual([cohort.id]);
});

test('joining by the code as it is printed enrols in the course, and doing it again changes nothing', async () => {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const aigerim = await signUp('aigerim');
  const invitation = await findInvitation(printJoinCode(cohort.joinCode).toLowerCase());
  if (!invitation) throw new Error('No invitation');
  await join(aigerim, invitation);
  await join(aigerim, invitation);
  expect(await db().enrolment.count({ where: { personId: aigerim } })).toBe(1);
  expect((await listCohorts(nigora))[0]?.members).toBe(1);
});

test('joining once more after the course is completed does not begin it anew', async () => {
  const cohort = await cohortOf(await viewer('nigora'));
  const aigerim = await member(cohort, 'aigerim');
  await db().enrolment.updateMany({ data: { open: null, completedAt: new Date() } });
  await join(aigerim, { cohortId: cohort.id, label: cohort.label, courses: [COURSE.slug] });
  expect(await db().enrolment.count()).toBe(1);
});

test('whoever left may join again, and is no member meanwhile', async () => {
  const cohort = await cohortOf(await viewer('nigora'));
  const aigerim = await member(cohort, 'aigerim');
  await db().cohortMember.updateMany({ data: { leftAt: new Date() } });
  expect(await findMember(cohort.id, aigerim)).toBeNull();
  await join(aigerim, { cohortId: cohort.id, label: cohort.label, courses: [] });
  expect((await findMember(cohort.id, aigerim))?.username).toBe('aigerim');
});

test('an archived cohort takes nobody', async () => {
  const cohort = await cohortOf(await viewer('nigora'));
  await db().cohort.update({ where: { id: cohort.id }, data: { archivedAt: new Date() } });
  expect(await findInvitation(cohort.joinCode)).toBeNull();
});

test('after a hundred wrong codes an address waits, and others do not', async () => {
  const cohort = await cohortOf(await viewer('nigora'));
  for (let guess = 0; guess < 100; guess += 1) expect(await guessInvitation(`WRONG${guess}`, '10.0.0.1')).toBeNull();
  expect(await guessInvitation(cohort.joinCode, '10.0.0.1')).toBe('wait');
  expect(await guessInvitation(cohort.joinCode, '10.0.0.2')).toMatchObject({ cohortId: cohort.id });
});

test('a recovery code is for learners of the trainer’s own cohort alone, and leaves a trace', async () => {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const aigerim = await member(cohort, 'aigerim');
  const saule = await viewer('saule', 'manager');
  await join(saule.id, { cohortId: cohort.id, label: cohort.label, courses: [] });
  expect(await recoveryCodeForMember(nigora, cohort.id, aigerim)).toEqual(expect.any(String));
  expect(await recoveryCodeForMember(nigora, cohort.id, saule.id)).toBeNull();
  expect(await recoveryCodeForMember(nigora, cohort.id, await signUp('daniyar'))).toBeNull();
  expect(await recoveryCodeForMember(await viewer('bolot'), cohort.id, aigerim)).toBeNull();
  const traces = await db().auditEvent.findMany({ where: { verb: 'recovery-code.issued' } });
  expect(traces.map(({ actorId, subjectId }) => ({ actorId, subjectId }))).toEqual([
    { actorId: nigora.id, subjectId: aigerim },
  ]);
  expect((await db().person.findUnique({ where: { id: aigerim } }))?.notice).toBeTruthy();
});
