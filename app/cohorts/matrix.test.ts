import { expect, test } from 'vitest';
import { COURSE } from '~/learning/sample-course.ts';
import { inView, readView, viewAddress } from './matrix-view.ts';
import { matrixOf } from './matrix.ts';
import type { RosterRow } from './roster.server.ts';

const COHORT = { timeZone: 'Asia/Tashkent', startsOn: null, pausedFrom: null, pausedUntil: null };
const NOW = new Date('2027-03-20T06:00:00Z');

const rowOf = (username: string, more: Partial<RosterRow> = {}): RosterRow => ({
  personId: username,
  username,
  name: null,
  joinedAt: new Date('2027-03-01T06:00:00Z'),
  lessons: [],
  lessonsDone: 0,
  lastActivity: null,
  pre: null,
  post: null,
  final: null,
  finalTries: 0,
  finalsFailed: 0,
  extraTries: 0,
  ownDueOn: null,
  completedAt: null,
  certificate: null,
  ...more,
});

const AYGUL = rowOf('aygul', { lessons: ['first', 'second'], lastActivity: new Date('2027-03-19T06:00:00Z') });
const BAKYT = rowOf('bakyt');
const DILNOZA = rowOf('dilnoza', { lessons: ['third'], lastActivity: new Date('2027-03-02T06:00:00Z') });
const MARAL = rowOf('maral', {
  lessons: ['first', 'second', 'third'],
  lastActivity: new Date('2027-03-10T06:00:00Z'),
  completedAt: new Date('2027-03-10T06:00:00Z'),
});

const matrix = (rows: RosterRow[], more: Partial<Parameters<typeof matrixOf>[1]> = {}) =>
  matrixOf(rows, { cohort: COHORT, course: COURSE, dueOn: null, now: NOW, ...more });
const names = (query: string) =>
  inView(matrix([AYGUL, BAKYT, DILNOZA, MARAL]), readView(new URLSearchParams(query))).map((row) => row.username);

test('each module shows how many of its lessons are done, also under an old name', () => {
  const [renamed, third] = matrix([rowOf('sitora', { lessons: ['second-of-old', 'second', 'long-gone'] }), DILNOZA]);
  expect(renamed).toMatchObject({
    modules: [
      { done: 1, total: 2 },
      { done: 0, total: 1 },
    ],
    lessonsDone: 1,
  });
  expect(third?.modules.map(({ done }) => done)).toEqual([0, 1]);
});

test('where everybody is, and who needs what', () => {
  const rows = matrix([AYGUL, BAKYT, DILNOZA, MARAL]);
  expect(rows.map((row) => row.state)).toEqual(['under-way', 'not-started', 'under-way', 'completed']);
  expect(rows.map((row) => row.need)).toEqual([null, 'not-started', 'stalled', null]);
});

test('a longer time granted to one person counts for that person', () => {
  const [aygul, other] = matrix(
    [
      { ...AYGUL, ownDueOn: '2027-06-01' },
      { ...AYGUL, username: 'other' },
    ],
    {
      dueOn: '2027-03-01',
    },
  );
  expect([aygul?.dueOn, aygul?.need]).toEqual(['2027-06-01', null]);
  expect([other?.dueOn, other?.need]).toEqual(['2027-03-01', 'overdue']);
});

test('a granted try counts as left', () => {
  const failed = { ...AYGUL, finalTries: 3, finalsFailed: 3 };
  const needs = matrix([failed, { ...failed, extraTries: 1 }]).map((row) => row.need);
  expect(needs).toEqual(['tries-spent', 'failed-twice']);
});

test('the day is the cohort’s own, and nobody has to begin before the cohort does', () => {
  const late = new Date('2027-03-20T20:00:00Z');
  expect(matrix([AYGUL], { dueOn: '2027-03-20', now: late })[0]?.need).toBe('overdue');
  expect(matrix([AYGUL], { dueOn: '2027-03-20' })[0]?.need).toBe('due-soon');
  expect(matrix([BAKYT], { cohort: { ...COHORT, startsOn: '2027-03-18' } })[0]?.need).toBeNull();
});

test('a course that is no longer there leaves the people readable', () => {
  expect(matrix([{ ...AYGUL, lessonsDone: 2 }], { course: null })[0]).toMatchObject({ modules: [], lessonsDone: 2 });
});

test('sorted by person, by progress, by who was longest away', () => {
  expect(names('')).toEqual(['aygul', 'bakyt', 'dilnoza', 'maral']);
  expect(names('sort=progress')).toEqual(['bakyt', 'dilnoza', 'aygul', 'maral']);
  expect(names('sort=last')).toEqual(['bakyt', 'dilnoza', 'maral', 'aygul']);
});

test('shown by need and by state', () => {
  expect(names('show=needs')).toEqual(['bakyt', 'dilnoza']);
  expect(names('show=not-started')).toEqual(['bakyt']);
  expect(names('show=under-way&sort=last')).toEqual(['dilnoza', 'aygul']);
  expect(names('show=completed')).toEqual(['maral']);
});

test('what is not known falls back', () => {
  expect(readView(new URLSearchParams('sort=shoe-size&show=everything'))).toEqual({ sort: 'person', show: 'all' });
  expect(viewAddress('osh', { sort: 'last', show: 'needs' }, 'steps')).toBe('/teach/osh?sort=last&show=needs#steps');
});
