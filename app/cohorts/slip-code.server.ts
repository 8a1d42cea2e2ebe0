import { createHash, createHmac } from 'node:crypto';
import { spellCode } from '~/accounts/recovery-code.ts';
import { secretFor } from '~/accounts/signing-key.server.ts';
import { readSlipCode, SLIP_SYMBOLS } from './slip-code.ts';

let secret: Buffer | undefined;

/** The code of a slip, in groups of four. It is kept nowhere: the same slip always has the same, so that it can be printed again. */
export function codeOfSlip(slipId: string): string {
  secret ??= secretFor('slips');
  return spellCode(createHmac('sha256', secret).update(slipId).digest(), SLIP_SYMBOLS);
}

/** What the database knows of a code; null where nothing like it is a code. */
export function hashOfSlipCode(typed: string): string | null {
  const code = readSlipCode(typed);
  return code && createHash('sha256').update(code).digest('hex');
}
