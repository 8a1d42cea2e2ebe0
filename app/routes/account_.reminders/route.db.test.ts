import { expect, test } from 'vitest';
import { beginSession } from '~/accounts/viewer.server.ts';
import { register, Visitor } from '~/accounts/visitor.test-support.ts';
import { remindersWanted } from '~/cohorts/reminder-choice.server.ts';
import { action } from './route.tsx';

test('a person turns their own reminders off and on, and nonsense changes nothing', async () => {
  const { id } = await register('aigerim');
  const browser = new Visitor();
  await beginSession(browser.asks('/sign-in'), id);
  const send = async (form: Record<string, string>) => {
    const answer = await action(browser.asks('/account/reminders', form));
    return { to: answer.headers.get('Location'), wanted: await remindersWanted(id) };
  };
  const away = { reminders: 'off', redirectTo: '/learn?saved=reminders' };
  expect(await send(away)).toEqual({ to: '/learn?saved=reminders', wanted: false });
  expect(await send({ reminders: 'perhaps' })).toEqual({ to: '/account?saved=reminders', wanted: false });
  const lured = { reminders: 'on', redirectTo: 'https://elsewhere.example' };
  expect(await send(lured)).toEqual({ to: '/account?saved=reminders', wanted: true });
});

test('nobody does it without signing in', async () => {
  const sent = action(new Visitor().asks('/account/reminders', { reminders: 'off' }));
  await expect(sent).rejects.toMatchObject({ status: 302 });
});
