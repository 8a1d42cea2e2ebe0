import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import type { Letter, Posted } from '~/mail/post.server.ts';
import { mayHaveLetters, type ReminderKind } from './reminder.ts';
import { reminderLetter } from './reminder-letter.ts';
import type { PersonToRemind } from './reminder-people.server.ts';

export interface CurrentReminder {
  id: string;
  kind: ReminderKind;
  dueOn: string;
  createdAt: Date;
  mailedAt: Date | null;
  /** Where the cohort is. */
  today: string;
}

export interface PostOffice {
  /** Of the site, for the links. */
  origin: string;
  post(letter: Letter): Promise<Posted>;
}

const TRIED_FOR_MS = 3 * 24 * 60 * 60 * 1000;

/** Writes to a person what has not been written yet: one letter for a day, however many courses. False: nobody takes letters on. */
export async function mailReminders(
  person: PersonToRemind,
  reminders: CurrentReminder[],
  { origin, post }: PostOffice,
): Promise<boolean> {
  const { email: to, locale } = person;
  if (to === null) return true;
  const waiting = reminders.filter((one) => isWaiting(one) && mayHaveLetters(person, one.today));
  for (const [first, ...others] of byLetter(waiting)) {
    const ids = [first, ...others].map(({ id }) => id);
    const claimedAt = now();
    if (!(await claim(ids, claimedAt))) continue;
    const posted = await post({ to, ...reminderLetter({ ...first, locale, origin }) });
    // An address that is refused for good is not written to again.
    if (posted === 'later' || posted === 'closed') await release(ids, claimedAt);
    if (posted === 'closed') return false;
  }
  return true;
}

function isWaiting({ mailedAt, createdAt }: CurrentReminder): boolean {
  return mailedAt === null && now().getTime() - createdAt.getTime() < TRIED_FOR_MS;
}

function byLetter(reminders: CurrentReminder[]): [CurrentReminder, ...CurrentReminder[]][] {
  const letters = new Map<string, [CurrentReminder, ...CurrentReminder[]]>();
  for (const reminder of reminders) {
    const key = `${reminder.kind} ${reminder.dueOn}`;
    const letter = letters.get(key);
    if (letter) letter.push(reminder);
    else letters.set(key, [reminder]);
  }
  return [...letters.values()];
}

/** Before sending, so that of several instances one sends; and not when the person has just finished or said stop. */
async function claim(ids: string[], mailedAt: Date): Promise<boolean> {
  const { count } = await db().reminder.updateMany({
    where: {
      id: { in: ids },
      mailedAt: null,
      person: { remindersStoppedAt: null, disabledAt: null },
      enrolment: { open: 1 },
    },
    data: { mailedAt },
  });
  return count > 0;
}

async function release(ids: string[], mailedAt: Date) {
  await db().reminder.updateMany({ where: { id: { in: ids }, mailedAt }, data: { mailedAt: null } });
}
