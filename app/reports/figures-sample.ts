import { randomUUID } from 'node:crypto';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import type { Enrolment } from '~/db/model.ts';

/** For tests: people who completed a course, told apart by a name; `facts` are of the run. */
export interface Graduates {
  course?: string;
  /** A day, or an instant. */
  on: string;
  facts?: Partial<Enrolment>;
}

const COURSE = 'victim-centred-service';

/** Somebody for each name; who was there before takes one more course. */
export async function graduates(names: string[], { course = COURSE, on, facts = {} }: Graduates): Promise<string[]> {
  const completedAt = new Date(on.length === 10 ? `${on}T06:00:00Z` : on);
  const idOf = (name: string) => `person-${name}`;
  const there = await db().person.findMany({ where: { id: { in: names.map(idOf) } }, select: { id: true } });
  const known = new Set(there.map(({ id }) => id));
  const person = (name: string) => ({
    id: idOf(name),
    username: name,
    usernameKey: name,
    passwordHash: '-',
    createdAt: now(),
  });
  await db().person.createMany({ data: names.filter((name) => !known.has(idOf(name))).map(person) });
  const run = (name: string) => ({
    id: randomUUID(),
    personId: idOf(name),
    course,
    open: null,
    startedAt: new Date(completedAt.getTime() - 86_400_000),
    completedAt,
    recordedAt: completedAt,
    ruleVersion: 2,
    ...facts,
  });
  const rows = names.map(run);
  await db().enrolment.createMany({ data: rows });
  return rows.map(({ id }) => id);
}

export function named(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
}
