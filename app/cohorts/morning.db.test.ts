import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { readLessons, take } from '~/learning/sample-attempt.ts';
import { COURSE, RIGHT, WRONG } from '~/learning/sample-course.ts';
import { statementsDuring } from '../../tests/setup/database.ts';
import { listCohorts } from './cohort.server.ts';
import { markRead, morning } from './morning.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';

vi.mock('~/catalog/catalog.server.ts', () => ({ findCourse: () => COURSE }));

const DAY = 86_400_000;

async function look(trainer: Viewer) {
  return morning(trainer, await listCohorts(trainer));
}

let time: number;
let restore: () => void;

beforeEach(() => {
  time = Date.parse('2027-03-01T06:00:00Z');
  restore = useClock(() => new Date(time));
});
afterEach(() => restore());

test('who needs a hand in any of her cohorts comes first by urgency, and nobody of anybody else’s', async () => {
  const [nigora, bolot] = [await viewer('nigora'), await viewer('bolot')];
  const [osh, talas, foreign] = [await cohortOf(nigora), await cohortOf(nigora), await cohortOf(bolot)];
  await member(osh, 'maral');
  const aigerim = await member(talas, 'aigerim');
  await member(foreign, 'sherzod');
  await readLessons(aigerim);
  await take(aigerim, 'final', WRONG);
  time += DAY;
  await take(aigerim, 'final', WRONG);
  time += 9 * DAY;
  const { needs } = await look(nigora);
  expect(needs.map(({ username, need, cohortId }) => [username, need, cohortId])).toEqual([
    ['aigerim', 'failed-twice', talas.id],
    ['maral', 'not-started', osh.id],
  ]);
  await db().cohort.update({ where: { id: talas.id }, data: { archivedAt: new Date(time) } });
  expect((await look(nigora)).needs.map(({ username }) => username)).toEqual(['maral']);
});

test('the news is what happened since she said that it is read', async () => {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const aigerim = await member(cohort, 'aigerim');
  expect((await look(nigora)).news).toMatchObject([{ username: 'aigerim', kind: 'joined' }]);
  const seen = new Date(time);
  time += DAY;
  await readLessons(aigerim);
  await take(aigerim, 'final', RIGHT);
  await markRead(nigora, seen);
  const { news, since } = await look(nigora);
  expect(since).toEqual(seen);
  expect(news).toMatchObject([{ username: 'aigerim', kind: 'passed', at: new Date(time) }]);
  await markRead(nigora, new Date(time + 30 * DAY));
  expect(await look(nigora)).toMatchObject({ news: [], since: new Date(time) });
  await markRead(nigora, seen);
  expect((await look(nigora)).since).toEqual(new Date(time));
});

test('a substitute sees a cohort until the end of the last day, and no longer', async () => {
  const [nigora, bolot] = [await viewer('nigora'), await viewer('bolot')];
  const cohort = await cohortOf(nigora);
  await member(cohort, 'maral');
  await db().cohortTrainer.create({ data: { cohortId: cohort.id, personId: bolot.id, until: '2027-03-09' } });
  time += 8 * DAY;
  expect((await look(bolot)).needs).toHaveLength(1);
  time += DAY;
  expect((await look(bolot)).needs).toEqual([]);
});

test('it takes as many statements for one cohort as for many', async () => {
  const nigora = await viewer('nigora');
  const join = async (place: string) => member(await cohortOf(nigora), `maral-${place}`);
  await join('osh');
  const one = await statementsDuring(() => look(nigora));
  for (const place of ['talas', 'naryn', 'batken']) await join(place);
  expect(await statementsDuring(() => look(nigora))).toHaveLength(one.length);
  expect(one.length).toBeLessThanOrEqual(4);
});
