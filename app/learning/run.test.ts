import { expect, test } from 'vitest';
import type { Course } from '~/catalog/course.ts';
import { currentRun, lessonsDone, todaysSlug, type Run } from './run.ts';

const COURSE = {
  modules: [{ id: 'm', objectives: [], lessons: ['first', 'second'] }],
  renamed: { old: 'second' },
  alternatives: [['first', 'instead']],
} as unknown as Course;

function run(enrolmentId: string, open: boolean, year: number): Run {
  const startedAt = new Date(Date.UTC(year, 0));
  const noGrant = { extraTries: 0, triesGrantedAt: null };
  const empty = { formOrder: null, completedAt: null, certificateId: null, ...noGrant, lessons: [], attempts: [] };
  return { enrolmentId, course: 'steps', open, startedAt, ...empty };
}

test('the open run comes before a later completed one, the latest completed before the others', () => {
  expect(currentRun([run('a', false, 2027), run('b', true, 2026)])?.enrolmentId).toBe('b');
  expect(currentRun([run('a', false, 2025), run('b', false, 2026)])?.enrolmentId).toBe('b');
  expect(currentRun([])).toBeNull();
});

test('a lesson completed under its old name counts, twice as once; one taken out does not', () => {
  const completedAt = new Date();
  const facts = ['old', 'second', 'gone'].map((lesson) => ({ lesson, completedAt }));
  expect([...lessonsDone(COURSE, facts)]).toEqual(['second']);
  expect([...lessonsDone(COURSE, [{ lesson: 'first', completedAt: null }])]).toEqual([]);
});

test('a completed lesson counts for those that it stands in for', () => {
  expect([...lessonsDone(COURSE, [{ lesson: 'first', completedAt: new Date() }])]).toEqual(['first', 'instead']);
});

test('names that every object has are not renamed lessons', () => {
  expect(todaysSlug(COURSE, 'constructor')).toBe('constructor');
  expect(todaysSlug(COURSE, '__proto__')).toBe('__proto__');
});
