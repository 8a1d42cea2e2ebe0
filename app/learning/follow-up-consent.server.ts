import { randomUUID } from 'node:crypto';
import type { Course } from '~/catalog/course.ts';
import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import { env } from '~/env.server.ts';
import type { CompletedRun } from './completed-run.server.ts';
import { isOver, occasionsAfter } from './follow-up.ts';
import type { Wish } from './follow-up-wish.ts';
import { dayIn, type Hours } from './safe-hours.ts';

export interface Consent extends Hours {
  way: string;
  withdrawnAt: Date | null;
}

export async function findConsent(enrolmentId: string): Promise<Consent | null> {
  return db().followUpConsent.findUnique({ where: { enrolmentId } });
}

/** Of the cohort that the person takes the course in, otherwise of this installation. */
export async function zoneOf(personId: string, course: string): Promise<string> {
  const cohort = await db().cohort.findFirst({
    where: { members: { some: { personId, leftAt: null } }, courses: { some: { course } } },
    orderBy: { createdAt: 'desc' },
    select: { timeZone: true },
  });
  return cohort?.timeZone ?? env().TIME_ZONE;
}

/** Keeps a yes, in place of whatever was said before, and what is still to be asked after it. */
export async function giveConsent(course: Course, run: CompletedRun, wish: Wish, timeZone: string): Promise<void> {
  const { id: enrolmentId } = run;
  const today = dayIn(now(), timeZone);
  const coming = occasionsAfter(course, dayIn(run.completedAt, timeZone)).filter((one) => !isOver(one, today));
  await transaction(async (tx) => {
    const said = { ...wish, timeZone, givenAt: now(), withdrawnAt: null };
    await tx.followUpConsent.upsert({ where: { enrolmentId }, create: { enrolmentId, ...said }, update: said });
    for (const occasion of coming) {
      const { kind, month } = occasion;
      await tx.followUp.upsert({
        where: { enrolmentId_kind_month: { enrolmentId, kind, month } },
        create: { id: randomUUID(), enrolmentId, ...occasion },
        update: {},
      });
    }
  });
}

/** A no, which is not asked about again; a yes that was given before is taken back. */
export async function declineFollowUps(enrolmentId: string): Promise<void> {
  const at = now();
  const said = { way: 'none', timeZone: env().TIME_ZONE, givenAt: at, withdrawnAt: at };
  await db().followUpConsent.upsert({ where: { enrolmentId }, create: { enrolmentId, ...said }, update: {} });
  await withdraw({ enrolmentId });
}

/** Takes a yes back. Repeating it changes nothing. */
export async function withdrawConsent(enrolmentId: string): Promise<void> {
  await withdraw({ enrolmentId });
}

/** Whoever holds a letter may stop all that would follow it, whatever course it was about. */
export async function withdrawByLetter(followUpId: string): Promise<void> {
  const asked = await db().followUp.findUnique({
    where: { id: followUpId },
    select: { enrolmentId: true, enrolment: { select: { personId: true } } },
  });
  if (!asked) return;
  const personId = asked.enrolment.personId;
  await withdraw(personId ? { enrolment: { personId } } : { enrolmentId: asked.enrolmentId });
}

/** Whether anything may follow this letter; where there is none, nothing does. */
export async function moreQuestionsMayFollow(followUpId: string): Promise<boolean> {
  const ofPerson = { enrolments: { some: { followUps: { some: { id: followUpId } } } } };
  return (await db().followUpConsent.count({ where: { withdrawnAt: null, enrolment: { person: ofPerson } } })) > 0;
}

async function withdraw(whose: { enrolmentId: string } | { enrolment: { personId: string } }) {
  await db().followUpConsent.updateMany({ where: { ...whose, withdrawnAt: null }, data: { withdrawnAt: now() } });
}
