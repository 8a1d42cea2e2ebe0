import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { transaction } from '~/db/db.server.ts';
import { statementsDuring } from '../../tests/setup/database.ts';
import { extendDue, grantTries } from './allowance.server.ts';
import { resultOf } from './result.ts';
import { currentRun } from './run.ts';
import { readRuns } from './runs.server.ts';
import { own, readLessons, start, take } from './sample-attempt.ts';
import { COURSE, sampleQuiz, signUp, WRONG } from './sample-course.ts';

let restore = () => {};
afterEach(() => restore());

function at(instant: string) {
  restore();
  restore = useClock(() => new Date(instant));
}

const spent = { refused: { why: 'spent' } };

async function whoHasSpentAllTries(username: string) {
  const personId = await signUp(username);
  at('2026-11-21T08:00:00Z');
  await readLessons(personId);
  for (const day of ['22', '23', '24']) {
    at(`2026-11-${day}T08:00:00Z`);
    await take(personId, 'final', WRONG);
  }
  return { personId, enrolmentId: (await run(personId)).enrolmentId };
}

async function run(personId: string) {
  const found = currentRun(await transaction((tx) => readRuns(tx, personId, COURSE.slug)));
  if (!found) throw new Error('No run');
  return found;
}

test('a granted try opens at once, and the final can be begun exactly once more, however often the form comes', async () => {
  const { personId, enrolmentId } = await whoHasSpentAllTries('daniyar');
  expect(await start(personId, 'final')).toEqual(spent);
  const granting = { id: randomUUID(), enrolmentId, grantedById: 'nigora' };
  expect(await transaction((tx) => grantTries(tx, granting))).toBe(true);
  expect(await transaction((tx) => grantTries(tx, granting))).toBe(false);
  await take(personId, 'final', WRONG);
  at('2027-11-24T08:00:00Z');
  expect(await start(personId, 'final')).toEqual(spent);
});

test('a try granted before the last submission does not take the wait away', async () => {
  const personId = await signUp('daniyar');
  at('2026-11-24T07:00:00Z');
  await readLessons(personId);
  const { enrolmentId } = await run(personId);
  await transaction((tx) => grantTries(tx, { id: randomUUID(), enrolmentId, grantedById: 'nigora' }));
  at('2026-11-24T08:00:00Z');
  await take(personId, 'final', WRONG);
  expect(await start(personId, 'final')).toMatchObject({ refused: { why: 'wait' } });
});

test('another’s grant, or a later day, opens nothing', async () => {
  const { personId, enrolmentId } = await whoHasSpentAllTries('daniyar');
  const other = await whoHasSpentAllTries('aigerim');
  const grantedById = 'nigora';
  await transaction((tx) => grantTries(tx, { id: randomUUID(), enrolmentId: other.enrolmentId, grantedById }));
  await transaction((tx) => extendDue(tx, { id: randomUUID(), enrolmentId, dueOn: '2027-01-31', grantedById }));
  expect(await start(personId, 'final')).toEqual(spent);
});

test('while a granted try is left, the answers of the earlier ones are not shown', async () => {
  const { personId, enrolmentId } = await whoHasSpentAllTries('daniyar');
  const id = (await run(personId)).attempts[0]?.id ?? '';
  const { bundle } = sampleQuiz();
  const result = async () =>
    resultOf({ attempt: await own(personId, id), course: COURSE, bundle, marked: { answers: {}, voided: new Set() } });
  expect(await result()).toMatchObject({ triesLeft: 0, revealed: 'full' });
  await transaction((tx) => grantTries(tx, { id: randomUUID(), enrolmentId, grantedById: 'nigora' }));
  expect(await result()).toMatchObject({ triesLeft: 1, revealed: 'objectives' });
});

test('runs are read in one statement, grants and all', async () => {
  const { personId } = await whoHasSpentAllTries('daniyar');
  const statements = await statementsDuring(() => transaction((tx) => readRuns(tx, personId)));
  expect(statements.filter((sql) => sql.includes('SELECT'))).toHaveLength(1);
});
