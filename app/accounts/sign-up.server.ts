import { randomUUID } from 'node:crypto';
import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Person } from '~/db/model.ts';
import { readEmail } from './email.ts';
import { spend, type Limit, type Refused } from './limits.server.ts';
import { hashPassphrase } from './passphrase.server.ts';
import { passphraseProblem, type PassphraseProblem } from './passphrase.ts';
import { createPerson, isUniqueViolation } from './person.server.ts';
import { addRecoveryCodes } from './recovery-code.server.ts';
import { checkCredentials, type Credentials, type Origin } from './sign-in.server.ts';
import { usernameKey, usernameProblem, type UsernameProblem } from './username.ts';

export interface SignUpForm extends Credentials {
  /** Made by the page: a form sent again is the same person, who is made once. */
  clientId: string;
  email: string;
  locale: string;
}
export interface SignUpErrors {
  username?: UsernameProblem | 'usernameTaken';
  password?: PassphraseProblem;
  email?: 'emailWrong';
}
export type SignUp = { person: Person; codes: string[] } | { errors: SignUpErrors } | Refused;

const ADDRESS: Limit = { name: 'sign-up.address', points: 200 };
const REPLAY_MS = 15 * 60 * 1000;

/** A new person with recovery codes, which are shown now and never again. */
export async function signUp(form: SignUpForm, origin: Origin): Promise<SignUp> {
  const errors = signUpErrors(form);
  if (errors) return { errors };
  const tries = await spend([{ limit: ADDRESS, key: [origin.ip] }]);
  if (tries.refused) return tries;
  try {
    return await create(form, await freeId(form));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
  }
  return replay(form, origin);
}

function signUpErrors({ username, passphrase, email }: SignUpForm): SignUpErrors | null {
  const errors: SignUpErrors = {
    username: usernameProblem(username) ?? undefined,
    password: passphraseProblem(passphrase, username) ?? undefined,
    email: readEmail(email) === undefined ? 'emailWrong' : undefined,
  };
  return Object.values(errors).some(Boolean) ? errors : null;
}

/** Somebody who goes back and signs up another person on the same page sends the same id for both. */
async function freeId({ clientId, username }: SignUpForm): Promise<string> {
  const earlier = await db().person.findUnique({ where: { id: clientId }, select: { usernameKey: true } });
  return earlier && earlier.usernameKey !== usernameKey(username) ? randomUUID() : clientId;
}

async function create({ username, passphrase, email, locale }: SignUpForm, id: string) {
  const passwordHash = await hashPassphrase(passphrase);
  return transaction(async (tx) => {
    const person = await createPerson(tx, { id, username, passwordHash, locale, email: readEmail(email) });
    const codes = await addRecoveryCodes(tx, person.id);
    await record(tx, { verb: 'person.signed-up', actorId: person.id, subjectId: person.id });
    return { person, codes };
  });
}

/**
 * The form came twice, or the username is somebody's. Whoever sent the same form with the same passphrase gets codes
 * again: more of them, since it cannot be known which answer arrived.
 */
async function replay(form: SignUpForm, origin: Origin): Promise<SignUp> {
  const since = new Date(now().getTime() - REPLAY_MS);
  const earlier = await db().person.findFirst({
    where: { id: form.clientId, usernameKey: usernameKey(form.username), createdAt: { gt: since } },
  });
  const taken = { errors: { username: 'usernameTaken' as const } };
  if (!earlier) return taken;
  const checked = await checkCredentials(form, origin);
  if ('refused' in checked) return checked;
  if (!('person' in checked)) return taken;
  const codes = await transaction((tx) => addRecoveryCodes(tx, earlier.id));
  return { person: checked.person, codes };
}
