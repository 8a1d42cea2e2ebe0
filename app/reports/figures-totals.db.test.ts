import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { cohortOf, viewer } from '~/cohorts/sample-cohort.ts';
import { db } from '~/db/db.server.ts';
import { graduates, named } from './figures-sample.ts';
import { autumnOf, beginners, NOVEMBER, take } from './figures-sample-work.ts';

let restore = () => {};

beforeEach(async () => {
  restore = useClock(() => new Date('2027-01-20T06:00:00Z'));
  await db().quizVersion.create({ data: { hash: 'v', course: 'any', content: {}, createdAt: NOVEMBER } });
});
afterEach(() => restore());

test('gain is of people with both tests', async () => {
  const runs = await beginners(named('a', 12));
  for (const run of runs) {
    await take(run, { quiz: 'pre', points: 4 });
    await take(run, { quiz: 'post', points: 7 });
  }
  const [alone] = await beginners(['alone']);
  await take(alone ?? '', { quiz: 'post', points: 10 });
  expect(await autumnOf('knowledge-gain')).toEqual({ pairs: 12, before: 40, after: 70, gain: 30 });
});

test('three different things named, before and after; the same one twice, and what is none, do not count', async () => {
  const runs = await beginners(named('a', 20), 'smart-navigator');
  for (const [index, run] of runs.entries()) {
    await take(run, { quiz: 'pre', points: 1, named: index < 5 ? ['pay', 'place', 'hours'] : ['pay', 'pay', 'none'] });
    await take(run, { quiz: 'post', points: 1, named: index < 15 ? ['pay', 'place', 'papers', null] : [] });
  }
  expect(await autumnOf('names-3-risks')).toEqual({ pairs: 20, before: 25, after: 75 });
});

test('hours at meetings: part of one counts half, and an absence nothing', async () => {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const people = named('a', 6);
  await beginners(people);
  const meet = (id: string, course: string | null, heldOn: string) =>
    db().meeting.create({
      data: { id, cohortId: cohort.id, course, title: '-', heldOn, minutes: 90, createdAt: NOVEMBER },
    });
  await db().cohortCourse.create({ data: { cohortId: cohort.id, course: 'victim-centred-service' } });
  await meet('any', null, '2026-12-31');
  await meet('other', 'steps', '2026-12-01');
  await meet('later', null, '2027-01-01');
  const mark = (meetingId: string, index: number, state: 'present' | 'part' | 'absent') =>
    db().attendance.create({ data: { meetingId, personId: `person-${people[index]}`, state, recordedAt: NOVEMBER } });
  for (const index of [0, 1, 2, 3]) await mark('any', index, 'present');
  await mark('any', 4, 'part');
  await mark('any', 5, 'absent');
  await mark('other', 0, 'present');
  await mark('later', 0, 'present');
  expect(await autumnOf('attendance-hours')).toEqual({ people: 5, hours: 6.8 });
});

test('found work: of those who were not working when they began', async () => {
  const runs = await graduates(named('a', 20), { course: 'computer-literacy', on: '2026-11-03' });
  const occasion = (enrolmentId: string, month: number, situation: string | null) => ({
    id: randomUUID(),
    enrolmentId,
    kind: 'outcome',
    month,
    dueOn: '2026-12-01',
    askedAt: NOVEMBER,
    ...(situation === null ? {} : { answeredAt: NOVEMBER, answer: { situation } }),
  });
  const rows = runs.flatMap((run, index) => [
    occasion(run, 0, index < 15 ? 'looking' : 'employed'),
    occasion(run, 3, index < 9 ? 'business' : index < 15 ? 'looking' : 'employed'),
  ]);
  await db().followUp.createMany({ data: rows });
  expect(await autumnOf('found-work')).toMatchObject({
    completed: 20,
    'asked-3': 20,
    'answered-3': 20,
    'without-3': 15,
    'found-3': 9,
    'share-3': 60,
    'asked-6': 0,
  });
});
