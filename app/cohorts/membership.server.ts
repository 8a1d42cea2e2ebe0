import { count, refusal, type Limit } from '~/accounts/limits.server.ts';
import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import { enrol } from '~/learning/enrolment.server.ts';
import { foldJoinCode } from './join-code.ts';

export interface Invitation {
  cohortId: string;
  label: string;
  courses: string[];
}

/** What a join code opens, or null: unknown, or the cohort is archived. */
export async function findInvitation(code: string): Promise<Invitation | null> {
  const cohort = await db().cohort.findFirst({
    where: { joinCode: foldJoinCode(code), archivedAt: null },
    include: { courses: true },
  });
  return cohort && { cohortId: cohort.id, label: cohort.label, courses: cohort.courses.map((entry) => entry.course) };
}

const GUESSES: Limit = { name: 'join.address', points: 100 };

/** As `findInvitation`; after a hundred wrong codes an hour from one address, `wait`. */
export async function guessInvitation(code: string, ip: string): Promise<Invitation | 'wait' | null> {
  const guess = { limit: GUESSES, key: [ip] };
  if (await refusal(guess)) return 'wait';
  const invitation = await findInvitation(code);
  if (!invitation) await count(guess);
  return invitation;
}

/** Joins, or joins again after leaving, and enrols in the cohort's courses. Repeating it changes nothing. */
export function join(personId: string, invitation: Invitation): Promise<void> {
  return transaction((tx) => joinIn(tx, personId, invitation));
}

/** As `join`, in a transaction that does more. */
export async function joinIn(tx: Tx, personId: string, invitation: Invitation) {
  const key = { cohortId: invitation.cohortId, personId };
  const standing = await tx.cohortMember.findUnique({ where: { cohortId_personId: key } });
  if (standing?.leftAt === null) return;
  await tx.cohortMember.upsert({
    where: { cohortId_personId: key },
    create: { ...key, joinedAt: now() },
    update: { leftAt: null },
  });
  for (const course of invitation.courses) await enrol(tx, { personId, course });
}

/** Everyone who is in this cohort now, by username. */
export async function listMembers(cohortId: string): Promise<{ id: string; username: string }[]> {
  const memberships = await db().cohortMember.findMany({
    where: { cohortId, leftAt: null },
    select: { person: { select: { id: true, username: true } } },
    orderBy: { person: { usernameKey: 'asc' } },
  });
  return memberships.map(({ person }) => person);
}

/** Somebody who is in this cohort now. */
export async function findMember(cohortId: string, personId: string): Promise<{ id: string; username: string } | null> {
  const membership = await db().cohortMember.findFirst({
    where: { cohortId, personId, leftAt: null },
    select: { person: { select: { id: true, username: true } } },
  });
  return membership?.person ?? null;
}
