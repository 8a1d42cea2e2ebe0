import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Scope } from '~/accounts/manager-scope.ts';
import { now, useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { answerEntry, skipEntry } from '~/learning/outcome-entry.server.ts';
import { completer } from '~/learning/sample-follow-up.ts';
import { statementsDuring } from '../../tests/setup/database.ts';
import { followUpFigures } from './follow-up-figures.ts';
import { followUpRows } from './follow-up-rows.server.ts';

const SPAN = { from: new Date('2026-10-01T00:00:00Z'), until: new Date('2027-10-01T00:00:00Z') };
let minute = 0;
let restore = () => {};
beforeEach(() => {
  minute = 0;
  restore = useClock(() => new Date(Date.UTC(2027, 2, 1, 8, minute)));
});
afterEach(() => restore());

/** Completes; begins and is later as told, where somebody told it. */
async function person(entry: string | null, later: string | null, country = 'KG') {
  minute += 1;
  const { enrolmentId } = await completer(`person-${minute}`);
  await db().enrolment.update({ where: { id: enrolmentId }, data: { countedCountry: country } });
  await (entry ? answerEntry(enrolmentId, { situation: entry }) : skipEntry(enrolmentId));
  const occasion = { id: randomUUID(), enrolmentId, kind: 'outcome', month: 6, dueOn: '2027-09-01', askedAt: now() };
  const said = later ? { answer: { situation: later }, answeredAt: now() } : {};
  await db().followUp.create({ data: { ...occasion, ...said } });
}

async function figures(scope: Scope = 'whole') {
  const [steps] = followUpFigures(await followUpRows(scope, SPAN), ['steps']);
  return steps;
}

test('completed, asked and answered are told apart, and found work goes by how each one began', async () => {
  for (let more = 0; more < 5; more += 1) await person('looking', 'employed');
  for (let more = 0; more < 5; more += 1) await person('studying', 'looking');
  for (let more = 0; more < 5; more += 1) await person(null, 'business');
  for (let more = 0; more < 6; more += 1) await person('looking', null);
  const steps = await figures();
  const six = steps?.outcomes.find(({ month }) => month === 6);
  expect(steps?.completed).toBe(21);
  expect([six?.asked, six?.answered]).toEqual([21, 15]);
  expect(six?.foundWork).toEqual({ found: 5, notWorkingBefore: 10 });
  expect(steps?.outcomes[0]).toMatchObject({ month: 0, asked: 21, answered: 15 });
});

test('answers come in fives, the earliest first', async () => {
  for (let more = 0; more < 9; more += 1) await person('looking', more < 5 ? 'looking' : 'employed');
  const six = (await figures())?.outcomes[2];
  expect([six?.answered, six?.foundWork]).toEqual([5, { found: 0, notWorkingBefore: 5 }]);
});

test('a manager sees those of their countries', async () => {
  for (let more = 0; more < 5; more += 1) await person('looking', 'looking', 'KG');
  for (let more = 0; more < 7; more += 1) await person('looking', 'looking', 'TJ');
  expect((await figures([{ country: 'TJ', organisation: null }]))?.completed).toBe(7);
  expect(await figures([])).toBe(undefined);
});

test('it takes three statements, however many', async () => {
  for (let more = 0; more < 6; more += 1) await person('looking', 'looking');
  expect(await statementsDuring(() => followUpRows('whole', SPAN))).toHaveLength(3);
});
