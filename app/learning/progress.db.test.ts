import { afterEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { begin } from './enrolment.server.ts';
import { completeLesson, learnerOverview, readingState, recordOpening } from './progress.server.ts';
import { COURSE, signUp } from './sample-course.ts';

let restore = () => {};
afterEach(() => restore());

function at(instant: string) {
  restore();
  restore = useClock(() => new Date(instant));
}

const nothing = async () => {};
const steps = (personId: string) => ({ personId, course: 'steps' });

async function openLesson(personId: string, lesson: string) {
  await recordOpening(COURSE, await readingState(steps(personId)), lesson);
}

test('opening a lesson does not enrol, and is not kept before enrolment', async () => {
  const personId = await signUp('nurlan');
  await openLesson(personId, 'first');
  expect(await readingState(steps(personId))).toBeNull();
  expect(await db().lessonProgress.count()).toBe(0);
});

test('the state holds enrolment, openings and completions, with instants as they were', async () => {
  const personId = await signUp('nurlan');
  at('2026-11-24T08:00:00.000Z');
  await begin(steps(personId));
  at('2026-11-24T08:10:00.000Z');
  await openLesson(personId, 'first');
  at('2026-11-24T08:20:00.000Z');
  await completeLesson({ personId, course: COURSE, lesson: 'first', then: nothing });
  expect(await readingState(steps(personId))).toMatchObject({
    course: 'steps',
    open: true,
    startedAt: new Date('2026-11-24T08:00:00Z'),
    completedAt: null,
    certificateId: null,
    lessons: [
      {
        lesson: 'first',
        openedAt: new Date('2026-11-24T08:10:00Z'),
        completedAt: new Date('2026-11-24T08:20:00Z'),
      },
    ],
    attempts: [],
  });
  const row = await db().lessonProgress.findFirstOrThrow();
  expect(row.completedAt).toEqual(new Date('2026-11-24T08:20:00Z'));
});

test('an opening is kept once a minute', async () => {
  const personId = await signUp('nurlan');
  await begin(steps(personId));
  const openedAt = async () => (await db().lessonProgress.findFirstOrThrow()).openedAt.toISOString();
  at('2026-11-24T08:00:00.000Z');
  await openLesson(personId, 'first');
  at('2026-11-24T08:00:59.000Z');
  await openLesson(personId, 'first');
  expect(await openedAt()).toBe('2026-11-24T08:00:00.000Z');
  at('2026-11-24T08:01:00.000Z');
  await openLesson(personId, 'first');
  expect(await openedAt()).toBe('2026-11-24T08:01:00.000Z');
});

test('completing a lesson enrols, and again leaves the first time standing', async () => {
  const personId = await signUp('nurlan');
  at('2026-11-24T08:00:00.000Z');
  await completeLesson({ personId, course: COURSE, lesson: 'first', then: nothing });
  at('2026-11-25T08:00:00.000Z');
  const run = await completeLesson({ personId, course: COURSE, lesson: 'first', then: nothing });
  expect(run.lessons.map((fact) => fact.completedAt)).toEqual([new Date('2026-11-24T08:00:00Z')]);
});

test('twenty completions at once make one enrolment and one completion', async () => {
  const personId = await signUp('nurlan');
  const complete = () => completeLesson({ personId, course: COURSE, lesson: 'first', then: nothing });
  await Promise.all(Array.from({ length: 20 }, complete));
  expect(await db().enrolment.count()).toBe(1);
  expect(await db().lessonProgress.count()).toBe(1);
});

test('what follows a completion fails with it', async () => {
  const personId = await signUp('nurlan');
  const refuse = async () => {
    throw new Error('no');
  };
  await expect(completeLesson({ personId, course: COURSE, lesson: 'first', then: refuse })).rejects.toThrow('no');
  expect(await db().lessonProgress.count()).toBe(0);
  expect(await db().enrolment.count()).toBe(0);
});

test('a completed course takes no more openings or completions', async () => {
  const personId = await signUp('nurlan');
  await begin(steps(personId));
  await db().enrolment.updateMany({ data: { open: null, completedAt: new Date() } });
  await openLesson(personId, 'first');
  await completeLesson({ personId, course: COURSE, lesson: 'first', then: nothing });
  expect(await db().lessonProgress.count()).toBe(0);
  expect(await db().enrolment.count()).toBe(1);
});

test('the overview has one run a course, the latest begun first, and nobody else’s', async () => {
  const [personId, other] = [await signUp('nurlan'), await signUp('saule')];
  at('2026-11-20T08:00:00.000Z');
  await begin(steps(personId));
  await begin({ personId: other, course: 'steps' });
  at('2026-11-21T08:00:00.000Z');
  await begin({ personId, course: 'other' });
  expect((await learnerOverview(personId)).map((run) => run.course)).toEqual(['other', 'steps']);
});
