import { afterEach, beforeEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import type { Scope } from '~/accounts/manager-scope.ts';
import { completer } from '~/learning/sample-follow-up.ts';
import { db } from '~/db/db.server.ts';
import { saveSurvey, skipSurvey } from '~/learning/survey.server.ts';
import type { SurveyAnswers } from '~/learning/survey.ts';
import { statementsDuring } from '../../tests/setup/database.ts';
import { reactionFigures } from './reaction-figures.ts';
import { reactionRows } from './reaction-rows.server.ts';

const SPAN = { from: new Date('2026-10-01T00:00:00Z'), until: new Date('2027-10-01T00:00:00Z') };
let minute = 0;
let restore = () => {};
beforeEach(() => {
  minute = 0;
  restore = useClock(() => new Date(Date.UTC(2027, 2, 1, 8, minute)));
});
afterEach(() => restore());

async function says(answers: SurveyAnswers, counted: { country?: string; organisation?: string } = {}) {
  minute += 1;
  const { enrolmentId } = await completer(`person-${minute}`);
  const data = { countedCountry: counted.country, countedOrganisation: counted.organisation };
  await db().enrolment.update({ where: { id: enrolmentId }, data });
  await saveSurvey(enrolmentId, answers);
}

const figures = async (scope: Scope = 'whole', span = SPAN) =>
  (await reactionRows(scope, span).then(reactionFigures))[0]?.items.map(({ item, n, mean }) => [item, n, mean]) ?? [];

test('an item is there from five answers on, and grows by fives, the earliest first', async () => {
  for (const useful of [5, 5, 4, 4] as const) await says({ useful });
  expect(await figures()).toEqual([]);
  await says({ useful: 2, clear: 1 });
  expect(await figures()).toEqual([['useful', 5, 4]]);
  for (let more = 0; more < 4; more += 1) await says({ useful: 1 });
  expect(await figures()).toEqual([['useful', 5, 4]]);
  await says({ useful: 1 });
  expect(await figures()).toEqual([['useful', 10, 2.5]]);
});

test('who skipped has said nothing', async () => {
  for (let more = 0; more < 4; more += 1) await says({ clear: 5 });
  const { enrolmentId } = await completer('timur');
  await skipSurvey(enrolmentId);
  expect(await figures()).toEqual([]);
});

test('answers of another year are not counted', async () => {
  for (let more = 0; more < 5; more += 1) await says({ clear: 5 });
  expect(await figures('whole', { from: SPAN.until, until: new Date('2028-10-01T00:00:00Z') })).toEqual([]);
});

test('a manager sees those of their countries, and of their organisations; with none, nothing', async () => {
  for (let more = 0; more < 5; more += 1) await says({ clear: 5 }, { country: 'KZ', organisation: 'Sana Sezim' });
  for (let more = 0; more < 5; more += 1) await says({ clear: 1 }, { country: 'UZ' });
  await says({ clear: 1 }, { organisation: 'KZ' });
  const [kz, uz] = ['KZ', 'UZ'].map((country) => ({ country, organisation: null }));
  const sanaSezim = { country: null, organisation: 'Sana Sezim' };
  if (!kz || !uz) throw new Error('No scopes');
  expect(await figures([kz])).toEqual([['clear', 5, 5]]);
  expect(await figures([kz, uz])).toEqual([['clear', 10, 3]]);
  expect(await figures([sanaSezim])).toEqual([['clear', 5, 5]]);
  expect(await figures([sanaSezim, uz])).toEqual([['clear', 10, 3]]);
  expect(await figures([{ ...sanaSezim, country: 'UZ' }])).toEqual([]);
  expect(await figures([{ ...sanaSezim, country: 'KZ' }])).toEqual([['clear', 5, 5]]);
  expect(await figures([])).toEqual([]);
});

test('it takes one statement', async () => {
  for (let more = 0; more < 6; more += 1) await says({ clear: 5 });
  expect(await statementsDuring(() => reactionRows('whole', SPAN))).toHaveLength(1);
});
