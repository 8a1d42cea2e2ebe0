import type { Tx } from '~/db/connect.server.ts';
import type { Person, Role } from '~/db/model.ts';
import { now } from '~/clock.server.ts';
import { NO_PASSPHRASE } from './passphrase.server.ts';
import { tidyUsername, usernameKey } from './username.ts';

/** What may be known about somebody before they say it themselves. */
type Said =
  'certificateName' | 'certificateLatin' | 'country' | 'region' | 'sector' | 'organisation' | 'sex' | 'birthYear';

export interface NewPerson extends Partial<Pick<Person, Said>> {
  id: string;
  username: string;
  passwordHash: string;
  locale: string;
  role?: Role;
  email?: string | null;
  demo?: boolean;
}

/** Adds a person whose username and passphrase were looked at already; a username that is taken breaks a unique index. */
export function createPerson(tx: Tx, { username, ...rest }: NewPerson): Promise<Person> {
  return tx.person.create({ data: { ...rest, ...namesOf(username), createdAt: now() } });
}

/** Adds learners who come in by a slip first and choose a passphrase then, with what is known about them. */
export async function createPeopleWithoutPassphrase(
  tx: Tx,
  people: Omit<NewPerson, 'passwordHash' | 'role' | 'demo'>[],
) {
  const data = people.map(({ username, ...rest }) => ({
    ...rest,
    ...namesOf(username),
    passwordHash: NO_PASSPHRASE,
    createdAt: now(),
  }));
  await tx.person.createMany({ data });
}

/** The person who may sign in under this username, however it was typed. */
export function personCalled(tx: Tx, username: string): Promise<Person | null> {
  return tx.person.findFirst({ where: { usernameKey: usernameKey(username.slice(0, 400)), disabledAt: null } });
}

export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002';
}

function namesOf(username: string) {
  return { username: tidyUsername(username), usernameKey: usernameKey(username) };
}
