import { randomUUID } from 'node:crypto';
import { record } from '~/audit/audit.server.ts';
import { transaction } from '~/db/db.server.ts';
import { hashPassphrase } from './passphrase.server.ts';
import { passphraseProblem, type PassphraseProblem } from './passphrase.ts';
import { createPerson, isUniqueViolation } from './person.server.ts';
import { usernameProblem, type UsernameProblem } from './username.ts';

export type NewAdminProblem = UsernameProblem | PassphraseProblem | 'usernameTaken';

/** An administrator made from the machine itself, not from a page; null, or why not. */
export async function createAdmin(username: string, passphrase: string): Promise<NewAdminProblem | null> {
  const problem = usernameProblem(username) ?? passphraseProblem(passphrase, username);
  if (problem) return problem;
  const passwordHash = await hashPassphrase(passphrase);
  const id = randomUUID();
  try {
    await transaction(async (tx) => {
      await createPerson(tx, { id, username, passwordHash, role: 'admin', locale: 'en' });
      await record(tx, { verb: 'admin.created', actorId: null, subjectId: id });
    });
    return null;
  } catch (error) {
    if (isUniqueViolation(error)) return 'usernameTaken';
    throw error;
  }
}
