import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';

const REMINDED = { remindersStoppedAt: null };

/** Whether this person is reminded. */
export async function remindersWanted(personId: string): Promise<boolean> {
  return (await db().person.count({ where: { id: personId, ...REMINDED } })) > 0;
}

/** Stops or starts a person's reminders. Repeating it changes nothing. */
export async function chooseReminders(personId: string, wanted: boolean): Promise<void> {
  if (wanted) await db().person.updateMany({ where: { id: personId }, data: REMINDED });
  else await stop({ id: personId });
}

/** Whether more reminders may follow this one; where there is none, none do. */
export async function moreMayFollow(reminderId: string): Promise<boolean> {
  return (await db().reminder.count({ where: { id: reminderId, person: REMINDED } })) > 0;
}

/** Whoever holds a reminder may stop those that would follow it, without signing in. */
export async function stopReminders(reminderId: string): Promise<void> {
  await stop({ reminders: { some: { id: reminderId } } });
}

async function stop(whose: { id: string } | { reminders: { some: { id: string } } }) {
  await db().person.updateMany({ where: { ...whose, ...REMINDED }, data: { remindersStoppedAt: now() } });
}
