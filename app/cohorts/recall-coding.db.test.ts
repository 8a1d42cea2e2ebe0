import { expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import { choose, handIn, started } from '~/learning/sample-attempt.ts';
import { RIGHT } from '~/learning/sample-course.ts';
import { NO_CONCEPT } from '~/quizzes/rescore.ts';
import { codeItem, countItemsToCode, itemsToCode } from './recall-coding.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';

async function aigerimWrites(entries: string[]) {
  const nigora = await viewer('nigora');
  const aigerim = await member(await cohortOf(nigora), 'aigerim');
  const attempt = await started(aigerim, 'pre');
  await handIn(attempt, choose(attempt, RIGHT, entries));
  return { nigora, aigerim, attemptId: attempt.id };
}
const standing = (id: string) => db().attempt.findUniqueOrThrow({ where: { id } });

test('what could not be matched waits for the trainer, who sees words and nothing of whose or when', async () => {
  const { nigora, aigerim } = await aigerimWrites(['a door', 'something over one’s head']);
  const [item, ...others] = await itemsToCode(nigora);
  expect(others).toEqual([]);
  expect(item).toMatchObject({ text: 'something over one’s head', course: 'steps' });
  expect(item?.concepts.map((concept) => concept.id)).toEqual(['doors', 'roofs']);
  expect(JSON.stringify(item)).not.toMatch(new RegExp(`aigerim|${aigerim}|pre|post`));
});

test('coding scores the attempt again; a second reading of the same entry changes nothing', async () => {
  const { nigora, attemptId } = await aigerimWrites(['a door', 'something over one’s head']);
  expect(await standing(attemptId)).toMatchObject({ points: 3, awaiting: 1 });
  const [item] = await itemsToCode(nigora);
  expect(await codeItem(nigora, item?.id ?? '', 'roofs')).toBe(true);
  expect(await standing(attemptId)).toMatchObject({ points: 4, awaiting: 0 });
  expect(await codeItem(nigora, item?.id ?? '', NO_CONCEPT)).toBe(true);
  expect((await standing(attemptId)).points).toBe(4);
  expect(await countItemsToCode(nigora)).toBe(0);
});

test('two entries of one answer coded at once both count', async () => {
  const { nigora, attemptId } = await aigerimWrites(['what one goes through', 'something over one’s head']);
  const [one, two] = await itemsToCode(nigora);
  await Promise.all([codeItem(nigora, one?.id ?? '', 'doors'), codeItem(nigora, two?.id ?? '', 'roofs')]);
  expect(await standing(attemptId)).toMatchObject({ points: 4, awaiting: 0 });
});

test('another trainer neither sees nor codes it, and no concept is made up', async () => {
  const { nigora } = await aigerimWrites(['something over one’s head']);
  const [item] = await itemsToCode(nigora);
  const bolot = await viewer('bolot');
  expect(await itemsToCode(bolot)).toEqual([]);
  expect(await codeItem(bolot, item?.id ?? '', 'roofs')).toBe(false);
  expect(await codeItem(nigora, item?.id ?? '', 'windows')).toBe(false);
  expect(await countItemsToCode(nigora)).toBe(1);
});

test('points that a void question gave to whoever left it open stay when other words are read', async () => {
  const nigora = await viewer('nigora');
  const attempt = await started(await member(await cohortOf(nigora), 'maral'), 'pre');
  const [first = ''] = attempt.questions;
  const faulty = { course: 'steps', question: first, reason: 'Two fit', proposedAt: new Date(), accepted: true };
  await db().voidedQuestion.create({ data: { id: 'v', ...faulty } });
  const answers = choose(attempt, RIGHT, ['a door', 'something over one’s head']);
  delete answers[first];
  await handIn(attempt, answers);
  expect(await standing(attempt.id)).toMatchObject({ points: 3, awaiting: 1 });
  const [item] = await itemsToCode(nigora);
  await codeItem(nigora, item?.id ?? '', 'roofs');
  expect(await standing(attempt.id)).toMatchObject({ points: 4, awaiting: 0 });
});

test('words that answer a void question wait for nobody, whatever they answer in another course', async () => {
  const { nigora } = await aigerimWrites(['something over one’s head']);
  const { question } = await db().recallItem.findFirstOrThrow();
  const faulty = { question, reason: 'Two fit', proposedAt: new Date(), accepted: true };
  await db().voidedQuestion.create({ data: { id: 'other', course: 'other', ...faulty } });
  expect(await countItemsToCode(nigora)).toBe(1);
  await db().voidedQuestion.create({ data: { id: 'v', course: 'steps', ...faulty } });
  expect(await countItemsToCode(nigora)).toBe(0);
  expect(await itemsToCode(nigora)).toEqual([]);
});
