import { randomUUID } from 'node:crypto';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { env } from '~/env.server.ts';
import { ENTRY } from './follow-up.ts';
import type { FollowUpAnswer } from './follow-up-answer.ts';
import { dayIn } from './safe-hours.ts';

/** Keeps how somebody stood when they began; said again, it takes the place of what was said before. */
export async function answerEntry(enrolmentId: string, answer: FollowUpAnswer): Promise<void> {
  const said = { answer, answeredAt: now() };
  await upsertEntry(enrolmentId, said, said);
}

/** The person would rather not say, and is not asked again. Takes back no answer. */
export async function skipEntry(enrolmentId: string): Promise<void> {
  await upsertEntry(enrolmentId, {}, {});
}

interface Said {
  answer?: FollowUpAnswer;
  answeredAt?: Date;
}

async function upsertEntry(enrolmentId: string, first: Said, again: Said) {
  const [kind, month, at] = ['outcome', ENTRY, now()] as const;
  await db().followUp.upsert({
    where: { enrolmentId_kind_month: { enrolmentId, kind, month } },
    create: { id: randomUUID(), enrolmentId, kind, month, dueOn: dayIn(at, env().TIME_ZONE), askedAt: at, ...first },
    update: again,
  });
}
