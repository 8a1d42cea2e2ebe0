import type { Tx } from '~/db/connect.server.ts';
import type { Person, Role } from '~/db/model.ts';
import { now } from '~/clock.server.ts';
import { tidyUsername, usernameKey } from './username.ts';

export interface NewPerson {
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
  const names = { username: tidyUsername(username), usernameKey: usernameKey(username) };
  return tx.person.create({ data: { ...rest, ...names, createdAt: now() } });
}

/** The person who may sign in under this username, however it was typed. */
export function personCalled(tx: Tx, username: string): Promise<Person | null> {
  return tx.person.findFirst({ where: { usernameKey: usernameKey(username.slice(0, 400)), disabledAt: null } });
}

export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002';
}
