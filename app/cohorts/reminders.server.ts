import { randomUUID } from 'node:crypto';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { env } from '~/env.server.ts';
import type { JobHandler, Work } from '~/jobs/job.ts';
import { forgetOldLetters } from '~/mail/letters.server.ts';
import { send } from '~/mail/post.server.ts';
import { localDay } from './local-day.ts';
import { reminderDue, reminderStanding } from './reminder.ts';
import { runFacts, type RunFacts } from './reminder-facts.ts';
import { isDaytime } from './reminder-hours.ts';
import { mailReminders, type CurrentReminder, type PostOffice } from './reminder-mail.server.ts';
import { peopleToRemind } from './reminder-people.server.ts';
import { reminderRows } from './reminder-rows.server.ts';

/** Every hour, for whoever has a last day near or just past. */
export const sendReminders: JobHandler = async (_job, work) => {
  const { ORIGIN, HOST, PORT, DATA_DIR } = env();
  await remind(work, { origin: ORIGIN ?? `http://${HOST}:${PORT}`, post: send });
  await forgetOldLetters(DATA_DIR);
  return undefined;
};

/** Any number of instances at once remind nobody twice. */
export async function remind(work: Work, office: PostOffice) {
  let isOpen = true;
  let done = 0;
  for await (const person of peopleToRemind()) {
    const reminders = await currentReminders(person.id);
    if (isOpen) isOpen = await mailReminders(person, reminders, office);
    await work.progress((done += 1));
  }
}

/** Writes down what is due by day, and answers with all that holds now, earlier ones too. */
async function currentReminders(personId: string): Promise<CurrentReminder[]> {
  const runs = runFacts(await reminderRows(personId)).filter((run) => isDaytime(now(), run.timeZone));
  const given = runs.length > 0 ? await db().reminder.findMany({ where: { personId } }) : [];
  const current: CurrentReminder[] = [];
  for (const run of runs) {
    const today = localDay(now(), run.timeZone);
    const ofRun = given.filter((reminder) => reminder.enrolmentId === run.enrolmentId);
    const kind = reminderDue({ ...run, given: ofRun }, today);
    const created = kind && (await create(personId, run, kind));
    const standing = reminderStanding({ ...run, given: ofRun }, today);
    const found = created ?? ofRun.find((reminder) => reminder.kind === standing && reminder.dueOn === run.dueOn);
    if (standing && found) current.push({ ...found, kind: standing, today });
  }
  return current;
}

/** Null where another instance was faster. */
async function create(personId: string, { enrolmentId, dueOn }: RunFacts, kind: string) {
  const reminder = { id: randomUUID(), personId, enrolmentId, kind, dueOn: dueOn ?? '', createdAt: now() };
  const { id, createdAt } = reminder;
  const inserted = await db().$executeRaw`
    INSERT INTO "Reminder" ("id", "personId", "enrolmentId", "kind", "dueOn", "createdAt")
    VALUES (${id}, ${personId}, ${enrolmentId}, ${kind}, ${reminder.dueOn}, ${createdAt})
    ON CONFLICT DO NOTHING`;
  return inserted > 0 ? { ...reminder, mailedAt: null } : null;
}
