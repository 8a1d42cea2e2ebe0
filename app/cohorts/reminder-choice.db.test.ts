import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { signUp } from '~/learning/sample-course.ts';
import { chooseReminders, moreMayFollow, remindersWanted, stopReminders } from './reminder-choice.server.ts';
import { sampleReminder } from './sample-reminder.ts';

let restore = () => {};
afterEach(() => restore());

test('whoever holds a reminder stops those of its person and of nobody else, for good', async () => {
  const [aigerim, bakyt] = [await signUp('aigerim'), await signUp('bakyt')];
  const [hers, his] = [await sampleReminder(aigerim), await sampleReminder(bakyt)];
  expect(await moreMayFollow(hers)).toBe(true);
  await stopReminders(hers);
  const { remindersStoppedAt } = await db().person.findUniqueOrThrow({ where: { id: aigerim } });
  restore = useClock(() => new Date('2027-03-10T05:00:00Z'));
  await stopReminders(hers);
  expect(await db().person.findUniqueOrThrow({ where: { id: aigerim } })).toMatchObject({ remindersStoppedAt });
  expect(await moreMayFollow(hers)).toBe(false);
  expect(await moreMayFollow(his)).toBe(true);
  expect(await remindersWanted(bakyt)).toBe(true);
  await chooseReminders(aigerim, true);
  expect(await remindersWanted(aigerim)).toBe(true);
});

test('an id of nobody’s, or a person’s, stops nothing', async () => {
  const aigerim = await signUp('aigerim');
  await sampleReminder(aigerim);
  for (const id of [randomUUID(), aigerim]) {
    await stopReminders(id);
    expect(await moreMayFollow(id)).toBe(false);
  }
  expect(await remindersWanted(aigerim)).toBe(true);
});
