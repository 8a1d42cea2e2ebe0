import { refusalToJoin, type JoinRefusal } from '~/accounts/joined-accounts.server.ts';
import { usernameKey } from '~/accounts/username.ts';
import { db } from '~/db/db.server.ts';

/** What an administrator sees of an account before it is joined with another; nothing of what was learned. */
export interface MergeSide {
  id: string;
  username: string;
  createdAt: Date;
  begun: number;
  completed: number;
  certificates: number;
  /** Labels. */
  cohorts: string[];
}

/** The account that stays and the one called `typed`, side by side; or why they cannot be joined. */
export async function mergeSides(
  { actorId, keptId }: { actorId: string; keptId: string },
  typed: string,
): Promise<{ kept: MergeSide; other: MergeSide } | { refused: JoinRefusal }> {
  const [kept, other] = await Promise.all([
    sideOf({ id: keptId }),
    sideOf({ usernameKey: usernameKey(typed.slice(0, 400)) }),
  ]);
  const refused = refusalToJoin(kept?.person, other?.person, actorId);
  if (refused || !kept || !other) return { refused: refused ?? 'missing' };
  return { kept: kept.side, other: other.side };
}

async function sideOf(where: { id: string } | { usernameKey: string }) {
  const person = await db().person.findUnique({
    where,
    select: {
      id: true,
      username: true,
      role: true,
      disabledAt: true,
      createdAt: true,
      enrolments: { select: { completedAt: true } },
      memberships: { select: { cohort: { select: { label: true } } }, orderBy: { joinedAt: 'asc' } },
    },
  });
  if (!person) return undefined;
  const { enrolments, memberships, id, username, createdAt } = person;
  const side: MergeSide = {
    id,
    username,
    createdAt,
    begun: enrolments.length,
    completed: enrolments.filter(({ completedAt }) => completedAt).length,
    certificates: await db().certificate.count({ where: { personId: id } }),
    cohorts: memberships.map(({ cohort }) => cohort.label),
  };
  return { person, side };
}
