import { expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { completer } from './sample-follow-up.ts';
import { findSurvey, saveSurvey, skipSurvey } from './survey.server.ts';

test('sent again, a form takes the place of the first, and each item keeps the day of its first answer', async () => {
  const { enrolmentId } = await completer('aigerim');
  const restore = useClock(() => new Date('2027-03-01T08:00:00Z'));
  await saveSurvey(enrolmentId, { useful: 4, respected: 5 });
  restore();
  await saveSurvey(enrolmentId, { useful: 2, clear: 3 });
  expect(await findSurvey(enrolmentId)).toEqual({ useful: 2, clear: 3, respected: 5 });
  const useful = { where: { enrolmentId_item: { enrolmentId, item: 'useful' } } };
  expect(await db().surveyAnswer.findUnique(useful)).toMatchObject({ answeredAt: new Date('2027-03-01T08:00:00Z') });
});

test('skipping is kept, is no answer, and takes none back', async () => {
  const { enrolmentId } = await completer('bakyt');
  await skipSurvey(enrolmentId);
  await skipSurvey(enrolmentId);
  expect(await findSurvey(enrolmentId)).toEqual({});
  expect(await db().surveyAnswer.count({ where: { enrolmentId } })).toBe(1);
  await saveSurvey(enrolmentId, { length: 1 });
  await skipSurvey(enrolmentId);
  expect(await findSurvey(enrolmentId)).toEqual({ length: 1 });
});

test('of several that arrive at once one answer an item is left', async () => {
  const { enrolmentId } = await completer('maral');
  await Promise.all([1, 2, 3].map(() => saveSurvey(enrolmentId, { useful: 5, clear: 5 })));
  expect(await db().surveyAnswer.count()).toBe(2);
});
