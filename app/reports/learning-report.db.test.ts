import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Scope } from '~/accounts/manager-scope.ts';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { COURSE, signUp } from '~/learning/sample-course.ts';
import { statementsDuring } from '../../tests/setup/database.ts';
import { learningReport, learningReports } from './learning-report.server.ts';
import { group, taken } from './learning-sample.ts';

let stopClock = () => {};
afterEach(() => stopClock());
beforeEach(() => {
  stopClock = useClock(() => new Date('2027-04-10T06:00:00Z'));
});

const STEPS = { course: COURSE.slug, year: 2027 };
const report = (scope: Scope = 'whole') => learningReport(scope, STEPS);
const only = (countries: string[]): Scope => countries.map((country) => ({ country, organisation: null }));

test('gain is measured over those who took both, by the orders of the forms as well', async () => {
  await group(12);
  const { figures, mixed, preOnly, postOnly, waiting } = await report();
  expect(figures.total).toMatchObject({ kind: 'full', n: 12, before: 40, after: 70, gain: 30, normalised: 0.5 });
  expect(figures.total).toMatchObject({ effect: { value: 2.74, low: 1.67 } });
  expect(figures.by.order).toEqual([
    { key: 'AB', learning: { kind: 'means', n: 6, before: 50, after: 80 } },
    { key: 'BA', learning: { kind: 'means', n: 6, before: 30, after: 60 } },
  ]);
  expect([mixed, preOnly, postOnly, waiting]).toEqual([{ kind: 'nobody' }, 0, 0, 0]);
});

test('who took one test alone is counted, and is in no mean', async () => {
  await group(10);
  for (let index = 0; index < 6; index += 1) await taken({ pre: 10, post: null });
  for (let index = 0; index < 5; index += 1) await taken({ pre: null, post: 0 });
  expect(await report()).toMatchObject({
    preOnly: 6,
    postOnly: 5,
    figures: { total: { n: 10, before: 40, after: 70 } },
  });
});

test('of fewer than five who dropped out the number is not told', async () => {
  await taken({ post: null });
  expect(await report()).toMatchObject({ preOnly: null, postOnly: 0, figures: { total: { kind: 'nobody' } } });
});

test('pairs in two languages or two modes stand apart; one language in one mode is no mix', async () => {
  await group(10);
  await group(6, { post: 1, languages: ['ru', 'ky'] });
  await group(6, { post: 1, modes: ['paper', 'oral'] });
  await group(6, { modes: ['oral', 'oral'], languages: ['ky', 'ky'] });
  const { figures, mixed } = await report();
  expect(figures.total).toMatchObject({ n: 16, after: 70 });
  expect(figures.by.mode.map(({ key, learning }) => [key, learning.kind])).toEqual([
    ['oral', 'means'],
    ['screen', 'full'],
  ]);
  expect(figures.by.language.map(({ key }) => key)).toEqual(['ky', 'ru']);
  expect(mixed).toMatchObject({ n: 12, before: 40, after: 10, gain: -30 });
});

test('what is still to be read counts when it is read', async () => {
  await group(10);
  await group(6, { awaiting: 1, post: 1 });
  expect(await report()).toMatchObject({ waiting: 6, figures: { total: { n: 10, after: 70 } } });
  await db().attempt.updateMany({ data: { awaiting: 0 } });
  expect(await report()).toMatchObject({ waiting: 0, figures: { total: { n: 16, after: 47.5 } } });
});

test('a person counts once a year, with the first pair, also after the account is gone', async () => {
  const aigerim = await signUp('aigerim');
  await group(9);
  await taken({ person: aigerim, on: '2027-01-20', pre: 4, post: 7 });
  await taken({ person: aigerim, on: '2027-03-20', pre: 0, post: 0 });
  const before = await report();
  expect(before.figures.total).toMatchObject({ n: 10 });
  await db().enrolment.updateMany({ where: { personId: aigerim }, data: { countedKey: 'gone' } });
  await db().person.delete({ where: { id: aigerim } });
  expect((await report()).figures.total).toEqual(before.figures.total);
});

test('the test after decides the quarter, in the time of the programme; an open quarter gives a number alone', async () => {
  await group(6, { on: '2026-12-30' });
  await group(6, { on: '2027-03-31', post: 8 });
  await group(7, { on: '2027-04-02', post: 0, pre: 3 });
  await group(5, { on: '2026-09-30' });
  const { figures, open, quarters, over } = await report();
  expect([quarters[0], over, open]).toEqual([{ from: '2026-10-01', until: '2026-12-31' }, 2, 7]);
  expect(figures.by.part.map(({ key, learning }) => [key, learning.kind === 'means' && learning.after])).toEqual([
    ['0', 70],
    ['1', 80],
  ]);
  expect(figures.total).toMatchObject({ n: 12 });
  expect((await learningReport('whole', { ...STEPS, year: 2026 })).figures.total).toMatchObject({ n: 5 });
  expect(await learningReport('whole', { ...STEPS, year: 2031 })).toMatchObject({
    over: 0,
    figures: { total: { kind: 'nobody' } },
  });
});

test('somebody who has not completed yet counts where the profile says', async () => {
  for (let index = 0; index < 5; index += 1) {
    const person = await signUp(`learner-${index}`);
    await db().person.update({ where: { id: person }, data: { country: 'UZ' } });
    await taken({ person });
  }
  expect((await report(only(['UZ']))).figures.total).toMatchObject({ kind: 'means', n: 5 });
});

test('all courses take as many statements as one, and many people as many as few', async () => {
  await group(5);
  const few = await statementsDuring(() => report());
  await group(30);
  await group(6, { course: 'other' });
  const many = await statementsDuring(() => learningReports('whole', { year: 2027 }));
  expect([few.length, many.length]).toEqual([2, 2]);
  const reports = await learningReports('whole', { year: 2027 });
  expect(reports.map(({ course, figures }) => [course, figures.total.kind])).toEqual([
    ['other', 'means'],
    ['steps', 'full'],
  ]);
});
