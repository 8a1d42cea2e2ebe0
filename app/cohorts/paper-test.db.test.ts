import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { own, readLessons, start, take } from '~/learning/sample-attempt.ts';
import { readRuns } from '~/learning/runs.server.ts';
import { COURSE, sampleQuiz, WRONG } from '~/learning/sample-course.ts';
import type { PaperTest } from './paper-choice.ts';
import { findTypedIn } from './paper-entry.server.ts';
import { paperOverview } from './paper-overview.server.ts';
import { findPaper, printPaper, type PrintedPaper } from './paper-print.server.ts';
import { typeIn } from './paper-test.server.ts';
import { withdrawable } from './paper-withdrawal.server.ts';
import { rosters } from './roster.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';
import { printed, printedAndTyped, typingOf, type Changes, type Group } from './sample-paper.ts';

let stopClock = () => {};
afterEach(() => stopClock());
beforeEach(() => at('2027-03-01T06:00:00Z'));

function at(instant: string) {
  stopClock();
  stopClock = useClock(() => new Date(instant));
}

let group: Group;
let nigora: Viewer;
let aigerim: string;

beforeEach(async () => {
  nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  aigerim = await member(cohort, 'aigerim');
  group = { trainer: nigora, cohort, personId: aigerim };
  at('2027-03-10T06:00:00Z');
});

const print = (test: PaperTest) => printed(group, test);
const typing = (paper: PrintedPaper, changes?: Changes) => typingOf(group, paper, changes);
const typed = (test: PaperTest, changes?: Changes) => printedAndTyped(group, test, changes);

test('a paper is found again by its number, with what was on it, for its own courses alone', async () => {
  const paper = await print('final');
  expect(paper.questions).toHaveLength(COURSE.final.draw);
  expect(paper.number).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  expect(await findPaper(paper.number, [COURSE.slug])).toEqual(paper);
  expect(await findPaper(paper.number, ['other'])).toBeNull();
  expect(await findPaper('00000000', [COURSE.slug])).toBeNull();
  expect(
    await printPaper(
      await viewer('bolot'),
      group.cohort.id,
      { course: COURSE, test: 'final', locale: 'ru' },
      sampleQuiz(),
    ),
  ).toBeNull();
});

test('what is typed in is marked as on the screen, and says that it was on paper, by whom and when', async () => {
  const paper = await print('pre-B');
  const kept = await typeIn(nigora, typing(paper));
  const attempt = await db().attempt.findFirstOrThrow();
  expect(kept).toEqual({ attemptId: attempt.id });
  expect(attempt).toMatchObject({
    quiz: 'pre',
    form: 'B',
    mode: 'paper',
    enteredById: nigora.id,
    locale: 'ru',
    points: 4,
    maxPoints: 4,
    passed: null,
    submittedAt: new Date('2027-03-05T07:00:00Z'),
  });
  expect((await db().enrolment.findFirstOrThrow()).formOrder).toBe('BA');
  expect(await db().answer.count()).toBe(paper.questions.length);
  const event = await db().auditEvent.findFirstOrThrow({ where: { verb: 'attempt.typed-in' } });
  expect(event).toMatchObject({ actorId: nigora.id, subjectId: aigerim, details: { attempt: attempt.id } });
  expect((await own(aigerim, attempt.id)).onPaper).toBe(true);
});

test('what was answered aloud is kept as such, and is a paper in all else', async () => {
  const kept = await typed('pre-A', { mode: 'oral' });
  const attempt = await db().attempt.findFirstOrThrow();
  expect(attempt).toMatchObject({ mode: 'oral', enteredById: nigora.id, form: 'A' });
  expect(kept).toEqual({ attemptId: attempt.id });
  expect((await own(aigerim, attempt.id)).onPaper).toBe(true);
  expect((await readRuns(db(), aigerim, COURSE.slug))[0]?.attempts[0]?.onPaper).toBe(true);
  expect((await paperOverview(group.cohort.id, COURSE.slug))[0]?.taken[0]?.onPaper).toBe(true);
  expect((await rosters(group.cohort.id)).get(COURSE.slug)?.[0]).toMatchObject({ pre: { onPaper: true } });
  expect(await findTypedIn(group.cohort.id, attempt.id)).toMatchObject({ quiz: 'pre', username: 'aigerim' });
  expect(await withdrawable(nigora, group.cohort.id)).toEqual([attempt.id]);
});

test('the same form sent twice, also at once, adds nothing', async () => {
  await readLessons(aigerim);
  const one = typing(await print('final'), { choice: WRONG });
  const first = await typeIn(nigora, one);
  expect(await Promise.all([typeIn(nigora, one), typeIn(nigora, one)])).toEqual([first, first]);
  expect(await typeIn(nigora, { ...one, clientId: randomUUID() })).toEqual({ refused: 'same-paper' });
  expect(await db().attempt.count()).toBe(1);
});

test('tries are counted, and nobody waits between two on paper', async () => {
  await readLessons(aigerim);
  await take(aigerim, 'final', WRONG);
  for (let left = COURSE.final.tries - 1; left > 0; left -= 1) {
    expect(await typed('final', { choice: WRONG })).toHaveProperty('attemptId');
  }
  expect(await typed('final')).toEqual({ refused: 'spent' });
});

test('a final that is passed on paper tells of the run, in the same transaction', async () => {
  const told: string[] = [];
  await typed('final', { then: async (_tx, enrolmentId) => told.push(enrolmentId) });
  expect(told).toEqual([(await db().enrolment.findFirstOrThrow()).id]);
  expect(await typed('final')).toEqual({ refused: 'passed' });
});

test('the order of work and the other form hold on paper too', async () => {
  expect(await typed('post-A')).toEqual({ refused: 'no-pre-test' });
  await typed('pre-A');
  expect(await typed('pre-B')).toEqual({ refused: 'taken' });
  expect(await typed('final')).toEqual({ refused: 'post-first' });
  expect(await typed('post-A')).toEqual({ refused: 'other-form' });
  expect(await typed('post-B')).toHaveProperty('attemptId');
  expect(await typed('final')).toHaveProperty('attemptId');
});

test('a pre-test is taken before the first lesson was read, whenever it is typed in', async () => {
  at('2027-03-06T06:00:00Z');
  await readLessons(aigerim, ['first']);
  at('2027-03-10T06:00:00Z');
  expect(await typed('pre-A', { takenOn: '2027-03-07' })).toEqual({ refused: 'lessons-begun' });
  expect(await typed('pre-A', { takenOn: '2027-03-06' })).toHaveProperty('attemptId');
});

test.each([
  ['2027-03-11', 'papers.dayFuture'],
  ['2027-02-28', 'papers.dayEarly'],
  ['2027-02-30', 'papers.dayProblem'],
  ['', 'papers.dayProblem'],
])('the day %j is refused: %s', async (takenOn, dayProblem) => {
  expect(await typed('pre-A', { takenOn })).toEqual({ dayProblem, earliest: '2027-03-01' });
  expect(await db().attempt.count()).toBe(0);
});

test('a post-test is not taken before the pre-test', async () => {
  await typed('pre-A', { takenOn: '2027-03-05' });
  const early = { dayProblem: 'papers.dayEarly', earliest: '2027-03-05' };
  expect(await typed('post-B', { takenOn: '2027-03-04' })).toEqual(early);
});

test('what was begun on the screen gives way to the paper', async () => {
  const begun = await start(aigerim, 'pre');
  expect(await typed('pre-A')).toHaveProperty('attemptId');
  expect(await db().attempt.findMany({ where: { open: 1 } })).toEqual([]);
  expect(begun).toHaveProperty('attemptId');
});

test('nobody types in for people who are not of their cohorts', async () => {
  const paper = await print('pre-A');
  expect(await typeIn(await viewer('bolot'), typing(paper))).toBeNull();
  const stranger = await viewer('maral', 'learner');
  expect(await typeIn(nigora, typing(paper, { personId: stranger.id }))).toBeNull();
});
