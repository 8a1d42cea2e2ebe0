import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import { transaction } from '~/db/db.server.ts';
import type { Person } from '~/db/model.ts';
import { count, refusal, spend, type Limit, type Refused } from './limits.server.ts';
import { addNotice } from './notice.ts';
import { hashPassphrase } from './passphrase.server.ts';
import { passphraseProblem, type PassphraseProblem } from './passphrase.ts';
import { redeemRecoveryCode } from './recovery-code.server.ts';
import { endSessionsOf } from './session.server.ts';
import { usernameKey } from './username.ts';

export interface RecoverForm {
  username: string;
  code: string;
  /** The new one. */
  passphrase: string;
}
export type Recovery = { person: Person } | { errors: { password: PassphraseProblem } } | { wrong: true } | Refused;

const ACCOUNT_FROM_ADDRESS: Limit = { name: 'recover.account-address', points: 20 };
const ADDRESS: Limit = { name: 'recover.address', points: 200 };

/**
 * A new passphrase for whoever holds a recovery code; it ends every session. An unknown username and a wrong code
 * get one answer, after the same work.
 */
export async function recover({ username, code, passphrase }: RecoverForm, ip: string): Promise<Recovery> {
  const problem = passphraseProblem(passphrase, username);
  if (problem) return { errors: { password: problem } };
  const account = usernameKey(username.slice(0, 400));
  const address = { limit: ADDRESS, key: [ip] };
  const refused = await refusal(address);
  if (refused) return refused;
  const tries = await spend([{ limit: ACCOUNT_FROM_ADDRESS, key: [account, ip] }]);
  if (tries.refused) return tries;
  const person = await redeem(account, code, await hashPassphrase(passphrase));
  if (!person) {
    await count(address);
    return { wrong: true };
  }
  await tries.giveBack();
  return { person };
}

function redeem(account: string, code: string, passwordHash: string): Promise<Person | null> {
  return transaction(async (tx) => {
    const redeemed = await redeemRecoveryCode(tx, account, code);
    if (!redeemed) return null;
    const { id, notice } = redeemed.person;
    await endSessionsOf(tx, id);
    await record(tx, {
      verb: 'recovery-code.used',
      actorId: id,
      subjectId: id,
      details: { issuedById: redeemed.issuedById },
    });
    return tx.person.update({ where: { id }, data: { passwordHash, notice: addNotice(notice, 'recovered', now()) } });
  });
}
