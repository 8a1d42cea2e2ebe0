import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { register, Visitor } from '~/accounts/visitor.test-support.ts';
import { remindersWanted } from '~/cohorts/reminder-choice.server.ts';
import { sampleReminder } from '~/cohorts/sample-reminder.ts';
import { action, loader } from './route.tsx';

const look = async (id: string) => (await loader(new Visitor().asks(`/reminders/${id}/stop`, undefined, { id }))).come;
const stop = (id: string) => action(new Visitor().asks(`/reminders/${id}/stop`, {}, { id }));

test('looking stops nothing, and the button does without signing in, as often as it is pressed', async () => {
  const { id: personId } = await register('aigerim');
  const id = await sampleReminder(personId);
  expect([await look(id), await look(id)]).toEqual([true, true]);
  expect(await remindersWanted(personId)).toBe(true);
  await stop(id);
  expect(await remindersWanted(personId)).toBe(false);
  expect((await stop(id)).headers.get('Location')).toBe(`/reminders/${id}/stop`);
  expect(await look(id)).toBe(false);
});

test('an id of nobody’s is answered as one that was used; what is no id has no page', async () => {
  const unknown = randomUUID();
  expect(await look(unknown)).toBe(false);
  expect((await stop(unknown)).status).toBe(302);
  for (const id of ['1', unknown.replace(/.$/, 'G'), `${unknown}x`]) {
    await expect(look(id)).rejects.toMatchObject({ status: 404 });
    await expect(stop(id)).rejects.toMatchObject({ status: 404 });
  }
});
