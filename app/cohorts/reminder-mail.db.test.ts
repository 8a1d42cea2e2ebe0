import { beforeEach, expect, test } from 'vitest';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { signUp } from '~/learning/sample-course.ts';
import type { Letter, Posted } from '~/mail/post.server.ts';
import { chooseReminders } from './reminder-choice.server.ts';
import { mailReminders, type CurrentReminder } from './reminder-mail.server.ts';
import { sampleReminder } from './sample-reminder.ts';

let aigerim: string;
/** As an instance read it before another was faster. */
let read: CurrentReminder[];
let posted: Letter[];

beforeEach(async () => {
  aigerim = await signUp('aigerim');
  const id = await sampleReminder(aigerim);
  await db().reminder.update({ where: { id }, data: { mailedAt: null } });
  read = [{ id, kind: 'due-soon', dueOn: '2027-03-10', createdAt: now(), mailedAt: null, today: '2027-03-03' }];
  posted = [];
});

function mail(answer: Posted = 'away') {
  const person = { id: aigerim, email: 'aigerim@example.org', birthYear: 1990, locale: 'en' };
  const post = (letter: Letter) => {
    posted.push(letter);
    return Promise.resolve(answer);
  };
  return mailReminders(person, read, { origin: 'https://learn.example', post });
}

test('of instances that read the same, one sends', async () => {
  await mail();
  await mail();
  expect(posted).toHaveLength(1);
});

test('what was given back is anybody’s again', async () => {
  expect(await mail('closed')).toBe(false);
  expect(await mail('later')).toBe(true);
  await mail();
  await mail();
  expect(posted).toHaveLength(3);
});

test.each<[string, () => Promise<unknown>]>([
  ['finished', () => db().enrolment.updateMany({ data: { open: null, completedAt: now() } })],
  ['said stop', () => chooseReminders(aigerim, false)],
  ['lost the account', () => db().person.update({ where: { id: aigerim }, data: { disabledAt: now() } })],
])('who has just %s is not written to', async (_, change) => {
  await change();
  await mail();
  expect(posted).toEqual([]);
});
