import type { Viewer } from '~/accounts/viewer.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { db } from '~/db/db.server.ts';
import { within } from './cohort.server.ts';

export interface MemberKey {
  cohortId: string;
  personId: string;
}

export type OwnMember = NonNullable<Awaited<ReturnType<typeof ownMember>>>;

/** Somebody who is now in a cohort of this trainer's, or null. */
export function ownMember(on: Tx, trainer: Viewer, { cohortId, personId }: MemberKey) {
  return on.cohortMember.findFirst({
    where: { cohortId, personId, leftAt: null, cohort: within(trainer) },
    select: {
      joinedAt: true,
      person: { select: { id: true, username: true, certificateName: true, role: true } },
      cohort: { select: { id: true, label: true, timeZone: true, archivedAt: true, courses: true } },
    },
  });
}

export function findOwnMember(trainer: Viewer, key: MemberKey): Promise<OwnMember | null> {
  return ownMember(db(), trainer, key);
}
