import { afterEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { readLessons, take } from '~/learning/sample-attempt.ts';
import { COURSE, signUp, WRONG } from '~/learning/sample-course.ts';
import { statementsDuring } from '../../tests/setup/database.ts';
import { findLearner } from './learner.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';
import { gain, testsTaken, timeline } from './timeline.ts';

let restore = () => {};
afterEach(() => restore());

function at(instant: string) {
  restore();
  restore = useClock(() => new Date(instant));
}

test('a trainer sees what a learner of hers did, day by day where the cohort is, and the look leaves a trace', async () => {
  at('2026-11-23T08:00:00Z');
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const aigerim = await member(cohort, 'aigerim');
  at('2026-11-23T20:00:00Z');
  await take(aigerim, 'pre', WRONG);
  await readLessons(aigerim, ['first', 'second']);
  at('2026-11-25T08:00:00Z');
  await readLessons(aigerim, ['third']);
  const learner = await findLearner(nigora, cohort.id, aigerim);
  if (!learner) throw new Error('No learner');
  expect(learner).toMatchObject({
    username: 'aigerim',
    cohort: { label: 'Osh, autumn' },
    courses: [{ course: COURSE.slug, mayHaveAnotherTry: false, mayHaveLonger: true, grants: [] }],
    notes: [],
  });
  const { course } = learner.courses[0] ?? {};
  const days = timeline(learner.joinedAt, learner.courses, learner.cohort.timeZone);
  expect(days.map(({ day }) => day)).toEqual(['2026-11-25', '2026-11-24', '2026-11-23']);
  expect(days[0]?.happened).toEqual([{ what: 'lessons', course, count: 1 }]);
  expect(days[1]?.happened).toEqual(
    expect.arrayContaining([
      { what: 'lessons', course, count: 2 },
      expect.objectContaining({ what: 'test', quiz: 'pre', percent: 50, passed: null }),
    ]),
  );
  expect(days[2]?.happened).toEqual(expect.arrayContaining([{ what: 'joined' }, { what: 'begun', course }]));
  const traces = await db().auditEvent.findMany({ where: { verb: 'learner.read' } });
  expect(traces).toMatchObject([{ actorId: nigora.id, subjectId: aigerim, details: null }]);
});

test('there is no learner for another trainer, in another cohort, or once they have left, and no trace of one', async () => {
  const nigora = await viewer('nigora');
  const bolot = await viewer('bolot');
  const cohort = await cohortOf(nigora);
  const aigerim = await member(cohort, 'aigerim');
  expect(await findLearner(bolot, cohort.id, aigerim)).toBeNull();
  expect(await findLearner(bolot, (await cohortOf(bolot)).id, aigerim)).toBeNull();
  expect(await findLearner(nigora, cohort.id, await signUp('daniyar'))).toBeNull();
  await db().cohortMember.updateMany({ data: { leftAt: new Date() } });
  expect(await findLearner(nigora, cohort.id, aigerim)).toBeNull();
  expect(await db().auditEvent.count({ where: { verb: 'learner.read' } })).toBe(0);
});

test('runs through courses that are not the cohort’s stay unseen', async () => {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const aigerim = await member(cohort, 'aigerim');
  await db().enrolment.create({ data: { id: 'e', personId: aigerim, course: 'other', startedAt: new Date() } });
  const learner = await findLearner(nigora, cohort.id, aigerim);
  expect(learner?.courses.map((entry) => entry.run?.course)).toEqual([COURSE.slug]);
});

async function meetingOf(
  cohortId: string,
  heldOn: string,
  minutes: number,
  states: Record<string, 'present' | 'part'>,
) {
  const id = `${heldOn}-${minutes}`;
  const marks = Object.entries(states).map(([personId, state]) => ({ personId, state, recordedAt: new Date() }));
  await db().meeting.create({
    data: {
      ...{ id, cohortId, title: 'Session', heldOn, minutes, createdAt: new Date() },
      attendance: { create: marks },
    },
  });
}

test('attendance is that of this cohort and this person, in as many statements for many meetings as for none', async () => {
  at('2026-11-23T08:00:00Z');
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const aigerim = await member(cohort, 'aigerim');
  const daniyar = await member(cohort, 'daniyar');
  const read = () => findLearner(nigora, cohort.id, aigerim);
  const without = await statementsDuring(read);
  expect(await read()).toMatchObject({ meetings: [], courses: [{ attendance: { percent: null } }] });
  await meetingOf(cohort.id, '2026-11-20', 60, { [daniyar]: 'present' });
  await meetingOf(cohort.id, '2026-11-24', 90, { [aigerim]: 'present' });
  await meetingOf(cohort.id, '2026-11-25', 60, { [aigerim]: 'part', [daniyar]: 'present' });
  await meetingOf(cohort.id, '2026-11-26', 30, { [daniyar]: 'present' });
  await meetingOf(cohort.id, '2026-12-24', 45, {});
  await meetingOf((await cohortOf(nigora)).id, '2026-11-27', 15, { [aigerim]: 'present' });
  const learner = await read();
  expect(learner?.courses).toMatchObject([
    { attendance: { present: 1, part: 1, absent: 1, attended: 120, held: 180, percent: 66 } },
  ]);
  expect(learner?.meetings.map(({ heldOn, state }) => [heldOn, state])).toEqual([
    ['2026-12-24', null],
    ['2026-11-26', null],
    ['2026-11-25', 'part'],
    ['2026-11-24', 'present'],
    ['2026-11-20', null],
  ]);
  expect(await statementsDuring(read)).toHaveLength(without.length);
});

test('the change from before to after is told once both tests are in', async () => {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const aigerim = await member(cohort, 'aigerim');
  const change = async () => {
    const [course] = (await findLearner(nigora, cohort.id, aigerim))?.courses ?? [];
    return course && gain(testsTaken(course));
  };
  expect(await change()).toBeNull();
  await take(aigerim, 'pre', WRONG);
  await readLessons(aigerim);
  expect(await change()).toBeNull();
  await take(aigerim, 'post');
  expect(await change()).toEqual({ pre: 50, post: 100, change: 50, awaiting: 0 });
});
