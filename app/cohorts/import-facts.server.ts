import { usernameKey } from '~/accounts/username.ts';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { db } from '~/db/db.server.ts';
import { within } from './cohort.server.ts';
import type { ImportRow } from './import-row.ts';
import { usernameFrom, usernameMaker } from './import-usernames.ts';
import type { Judged, KnownPerson } from './import-verdict.ts';

/** So many values stand in one query. */
const AT_ONCE = 500;
const FEW_ROUNDS = 3;

/** The cohort itself and those that the trainer trains: an administrator is told no more than that here. */
export function reach(trainer: Viewer, cohortId: string) {
  return { OR: [{ id: cohortId }, within({ ...trainer, role: 'trainer' })] };
}

/** Everybody who is now in a cohort that the trainer trains. */
export async function knownPeople(trainer: Viewer, cohortId: string): Promise<KnownPerson[]> {
  const people = await db().person.findMany({
    where: { memberships: { some: { leftAt: null, cohort: reach(trainer, cohortId) } } },
    select: {
      ...{ id: true, username: true, certificateName: true, certificateLatin: true, country: true, region: true },
      ...{ sector: true, organisation: true, sex: true, birthYear: true },
      memberships: { where: { cohortId, leftAt: null }, select: { cohortId: true } },
    },
    orderBy: { usernameKey: 'asc' },
  });
  return people.map(({ id, memberships, ...person }) => ({ ...person, personId: id, here: memberships.length > 0 }));
}

/** Keys of those of these usernames that somebody has. */
export async function takenAmong(usernames: string[]): Promise<Set<string>> {
  const keys = [...new Set(usernames.map(usernameKey))];
  const taken = new Set<string>();
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    const people = await db().person.findMany({
      where: { usernameKey: { in: keys.slice(start, start + AT_ONCE) } },
      select: { usernameKey: true },
    });
    for (const person of people) taken.add(person.usernameKey);
  }
  return taken;
}

/** Proposes a username that nobody has, in the file or here, to each new person without one. */
export async function nameNewcomers(judged: Judged[]): Promise<Judged[]> {
  const maker = usernameMaker(new Set(judged.flatMap(({ row }) => (row.username ? [usernameKey(row.username)] : []))));
  const names = new Map<ImportRow, string>();
  let nameless = judged.flatMap(({ row, verdict }) => (verdict.kind === 'add' && !verdict.username ? [row] : []));
  for (let round = 1; nameless.length > 0; round += 1) {
    for (const row of nameless) names.set(row, maker.next(usernameFrom(row.details)));
    const taken = await takenAmong(nameless.map((row) => names.get(row) ?? ''));
    nameless = nameless.filter((row) => taken.has(names.get(row) ?? ''));
    if (round >= FEW_ROUNDS)
      for (const base of new Set(nameless.map((row) => usernameFrom(row.details)))) maker.skip(base);
  }
  return judged.map((one) => {
    const username = names.get(one.row);
    return username ? { ...one, verdict: { kind: 'add', username } } : one;
  });
}
