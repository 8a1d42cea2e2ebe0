import { hash, verify, type Algorithm } from '@node-rs/argon2';
import { foldPassphrase } from './passphrase.ts';

// Argon2id with the OWASP parameters; 2 is `Algorithm.Argon2id`, a const enum that isolated modules cannot read.
const PARAMETERS = { algorithm: 2 as Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of a random value that nobody kept: verified when there is no such person, so that the answer takes as long. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$XcCpOzR41IqhHWVr3RSWUg$QUNSBVh5XIBR+ox1cmt4dDsRck3qsfiTJlNteLBotgQ';

export function hashPassphrase(typed: string): Promise<string> {
  return hash(foldPassphrase(typed), PARAMETERS);
}

/** What stands in place of a hash while a person has no passphrase: nothing that is typed opens it. */
export const NO_PASSPHRASE = '-';

const HASH = '$argon2id$';

/** Which people have a passphrase, as a condition of a query. */
export const WITH_PASSPHRASE = { passwordHash: { startsWith: HASH } };

export function hasPassphrase({ passwordHash }: { passwordHash: string }): boolean {
  return passwordHash.startsWith(HASH);
}

/** Takes as long for a person who does not exist (no hash), or has no passphrase, as for one who does. */
export async function verifyPassphrase(passwordHash: string | undefined, typed: string): Promise<boolean> {
  const known = passwordHash !== undefined && hasPassphrase({ passwordHash });
  const matches = await verify(known ? passwordHash : NOBODY, foldPassphrase(typed));
  return known && matches;
}
