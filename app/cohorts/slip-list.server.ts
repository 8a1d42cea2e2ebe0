import { hasPassphrase } from '~/accounts/passphrase.server.ts';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { slipState, working, works, type SlipState } from './slip.ts';
import type { SlipCandidate } from './slip-candidate.ts';

export interface SlipLine {
  id: string;
  number: number;
  username: string;
  state: SlipState;
  reusable: boolean;
  expiresAt: Date;
}

/** Every slip of a cohort, the latest first. */
export async function listSlips(cohortId: string): Promise<SlipLine[]> {
  const slips = await db().slip.findMany({
    where: { cohortId },
    include: { person: { select: { username: true } } },
    orderBy: { number: 'desc' },
  });
  return slips.map((slip) => ({
    id: slip.id,
    number: slip.number,
    username: slip.person.username,
    state: slipState(slip, now()),
    reusable: slip.pinHash !== null,
    expiresAt: slip.expiresAt,
  }));
}

/** The learners of a cohort. Nobody has come who has no passphrase and has used no slip. */
export async function slipCandidates(cohortId: string): Promise<SlipCandidate[]> {
  const people = await db().person.findMany({
    where: { role: 'learner', disabledAt: null, memberships: { some: { cohortId, leftAt: null } } },
    select: {
      id: true,
      username: true,
      passwordHash: true,
      slips: { where: { OR: [{ usedAt: { not: null } }, { cohortId, ...working(now()) }] } },
    },
    orderBy: { usernameKey: 'asc' },
  });
  return people.map(({ id, username, slips, ...person }) => ({
    personId: id,
    username,
    number: slips.find((slip) => slip.cohortId === cohortId && works(slipState(slip, now())))?.number ?? null,
    neverCame: !hasPassphrase(person) && slips.every((slip) => slip.usedAt === null),
  }));
}
