import { expect, test } from 'vitest';
import { readLessons, take } from '~/learning/sample-attempt.ts';
import { COURSE, RIGHT, WRONG } from '~/learning/sample-course.ts';
import { statementsDuring } from '../../tests/setup/database.ts';
import { roster } from './roster.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';

test('everyone is there, by username, with how far they are', async () => {
  const cohort = await cohortOf(await viewer('nigora'));
  await member(cohort, 'maral');
  const aigerim = await member(cohort, 'aigerim');
  await take(aigerim, 'pre', WRONG);
  await readLessons(aigerim);
  await take(aigerim, 'post', RIGHT);
  await take(aigerim, 'final', RIGHT);
  const rows = await roster(cohort.id, COURSE.slug);
  expect(rows.map((row) => row.username)).toEqual(['aigerim', 'maral']);
  expect(rows[0]).toMatchObject({
    lessonsDone: 3,
    pre: { percent: 50, passed: null },
    post: { percent: 100 },
    final: { percent: 100, passed: true },
    finalTries: 1,
  });
  expect(rows[1]).toMatchObject({
    lessonsDone: 0,
    pre: null,
    post: null,
    final: null,
    finalTries: 0,
    completedAt: null,
  });
});

test('a roster takes two statements, whether few are in it or many', async () => {
  const cohort = await cohortOf(await viewer('nigora'));
  await member(cohort, 'aigerim');
  const few = await statementsDuring(() => roster(cohort.id, COURSE.slug));
  for (let index = 0; index < 30; index += 1) await member(cohort, `learner-${index}`);
  const many = await statementsDuring(() => roster(cohort.id, COURSE.slug));
  expect([few.length, many.length]).toEqual([2, 2]);
});
