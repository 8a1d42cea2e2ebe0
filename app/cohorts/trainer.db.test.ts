import { expect, test } from 'vitest';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { findCohort } from './cohort.server.ts';
import { localDay } from './local-day.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';
import { addTrainer, listTrainers, mayChooseTrainers, removeTrainer } from './trainer.server.ts';

const DAY_MS = 86_400_000;
const day = (offset: number) => localDay(new Date(now().getTime() + offset * DAY_MS), 'Asia/Tashkent');

test('a substitute works in the cohort through the last day, and chooses nobody', async () => {
  const [nigora, bolot] = [await viewer('nigora'), await viewer('bolot')];
  const cohort = await cohortOf(nigora);
  expect(await addTrainer(nigora, cohort.id, { username: ' Bolot ', until: day(0) })).toEqual({});
  expect(await findCohort(bolot, cohort.id)).not.toBeNull();
  expect(await mayChooseTrainers(bolot, cohort.id)).toBe(false);
  expect(await addTrainer(bolot, cohort.id, { username: 'nigora', until: day(0) })).toBeNull();
  await removeTrainer(bolot, cohort.id, nigora.id);
  expect(await listTrainers(cohort.id)).toMatchObject([
    { username: 'bolot', until: day(0) },
    { username: 'nigora', until: null },
  ]);
  await db().cohortTrainer.updateMany({ where: { personId: bolot.id }, data: { until: day(-1) } });
  expect(await findCohort(bolot, cohort.id)).toBeNull();
});

test('whoever is no trainer, oneself, and a day that has passed or is none are said beside the field', async () => {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  await member(cohort, 'aigerim');
  await viewer('bolot');
  const add = (username: string, until = '') => addTrainer(nigora, cohort.id, { username, until });
  expect(await add('aigerim')).toEqual({ username: 'morning.trainerUnknown' });
  expect(await add('nobody', '2027-02-31')).toEqual({
    username: 'morning.trainerUnknown',
    until: 'cohorts.dateProblem',
  });
  expect(await add('nigora')).toEqual({ username: 'morning.trainerSelf' });
  expect(await add('bolot', day(-1))).toEqual({ until: 'morning.untilPast' });
  expect(await listTrainers(cohort.id)).toHaveLength(1);
});

test('the only one for good stays, and a stranger changes nothing', async () => {
  const [nigora, bolot] = [await viewer('nigora'), await viewer('bolot')];
  const cohort = await cohortOf(nigora);
  await removeTrainer(nigora, cohort.id, nigora.id);
  expect(await addTrainer(bolot, cohort.id, { username: 'bolot', until: '' })).toBeNull();
  expect(await listTrainers(cohort.id)).toHaveLength(1);
  await addTrainer(nigora, cohort.id, { username: 'bolot', until: '' });
  await removeTrainer(bolot, cohort.id, nigora.id);
  expect(await listTrainers(cohort.id)).toMatchObject([{ username: 'bolot' }]);
  const verbs = await db().auditEvent.findMany({ where: { verb: { startsWith: 'trainer.' } }, orderBy: { at: 'asc' } });
  expect(verbs.map(({ verb }) => verb)).toEqual(['trainer.added', 'trainer.removed']);
});
