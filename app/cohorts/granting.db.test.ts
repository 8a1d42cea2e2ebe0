import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { readLessons, start, take } from '~/learning/sample-attempt.ts';
import { COURSE, WRONG } from '~/learning/sample-course.ts';
import { giveLonger, grantTry } from './granting.server.ts';
import { findLearner } from './learner.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';

let restore = () => {};
afterEach(() => restore());

const course = COURSE.slug;
const granted = () => db().auditEvent.findMany({ where: { verb: 'allowance.granted' } });

async function daniyarAndHisTrainer() {
  restore = useClock(() => new Date('2026-11-24T08:00:00Z'));
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const personId = await member(cohort, 'daniyar');
  return { nigora, cohortId: cohort.id, personId };
}

test('one more try is for a learner who has tried and not passed, comes once, and leaves a trace', async () => {
  const { nigora, ...daniyar } = await daniyarAndHisTrainer();
  const grant = { ...daniyar, id: randomUUID(), course };
  await readLessons(daniyar.personId);
  expect(await grantTry(nigora, grant)).toBe(true);
  expect(await db().allowance.count()).toBe(0);
  await take(daniyar.personId, 'final', WRONG);
  expect(await start(daniyar.personId, 'final')).toMatchObject({ refused: { why: 'wait' } });
  expect(await grantTry(nigora, grant)).toBe(true);
  expect(await grantTry(nigora, grant)).toBe(true);
  expect(await db().allowance.findMany()).toMatchObject([{ extraTries: 1, dueOn: null, grantedById: nigora.id }]);
  expect(await granted()).toMatchObject([{ actorId: nigora.id, subjectId: daniyar.personId }]);
  await take(daniyar.personId, 'final');
  await grantTry(nigora, { ...grant, id: randomUUID() });
  expect(await db().allowance.count()).toBe(1);
});

test('a member of staff is given no more tries', async () => {
  const { nigora, ...daniyar } = await daniyarAndHisTrainer();
  await readLessons(daniyar.personId);
  await take(daniyar.personId, 'final', WRONG);
  await db().person.update({ where: { id: daniyar.personId }, data: { role: 'trainer' } });
  await grantTry(nigora, { ...daniyar, id: randomUUID(), course });
  expect(await db().allowance.count()).toBe(0);
});

test('another trainer, another course, or somebody who has left: nothing is granted', async () => {
  const { nigora, ...daniyar } = await daniyarAndHisTrainer();
  const bolot = await viewer('bolot');
  await readLessons(daniyar.personId);
  await take(daniyar.personId, 'final', WRONG);
  const grant = { ...daniyar, id: randomUUID(), course };
  const longer = { ...grant, dueOn: '2027-01-31' };
  expect(await grantTry(bolot, grant)).toBe(false);
  expect(await giveLonger(bolot, longer)).toBeNull();
  expect(await grantTry(nigora, { ...grant, course: 'other' })).toBe(false);
  expect(await giveLonger(nigora, { ...longer, course: 'other' })).toBeNull();
  await db().cohortMember.updateMany({ data: { leftAt: new Date() } });
  expect(await grantTry(nigora, grant)).toBe(false);
  expect(await giveLonger(nigora, longer)).toBeNull();
  expect(await db().allowance.count()).toBe(0);
});

test('a later last day is kept once, and the next one must be later still', async () => {
  const { nigora, ...daniyar } = await daniyarAndHisTrainer();
  const longer = (dueOn: string, id: string = randomUUID()) => giveLonger(nigora, { ...daniyar, id, course, dueOn });
  const dueOn = async () => (await findLearner(nigora, daniyar.cohortId, daniyar.personId))?.courses[0]?.dueOn;
  await db().cohortCourse.updateMany({ data: { dueOn: '2026-12-15' } });
  expect(await longer('2026-11-23')).toEqual({ problem: 'learner.duePast' });
  expect(await longer('2026-12-15')).toEqual({ problem: 'learner.dueNotLater' });
  const id = randomUUID();
  expect(await longer('2027-01-31', id)).toEqual({});
  expect(await longer('2027-01-31', id)).toEqual({});
  expect(await longer('2027-01-15')).toEqual({ problem: 'learner.dueNotLater' });
  expect(await dueOn()).toBe('2027-01-31');
  expect(await db().allowance.findMany()).toMatchObject([{ extraTries: 0, dueOn: '2027-01-31' }]);
  expect(await granted()).toHaveLength(1);
});
