import { count, refusal, type Limit, type Refused } from '~/accounts/limits.server.ts';
import { hasPassphrase } from '~/accounts/passphrase.server.ts';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { slipState, works, type SlipState } from './slip.ts';
import { hashOfSlipCode } from './slip-code.server.ts';
import { useWithPin } from './slip-pin.server.ts';
import type { PinProblem } from './slip-pin.ts';
import { sentBefore, useOnce } from './slip-use.server.ts';

export interface SlipForm {
  /** As typed, or as the square on the paper says. */
  code: string;
  /** Made by the page: the same form sent again lets the same person in again. */
  formId: string;
  /** Undefined until the page has asked for it. */
  pin?: string;
  pinAgain?: string;
}

/** Why a slip lets nobody in. */
export type Unusable = 'unknown' | Exclude<SlipState, 'waiting' | 'handedOver' | 'inUse'>;
export interface PinAsked {
  ask: 'choosePin' | 'pin';
  problem?: PinProblem | 'pinWrong';
  /** Tries before the slip is locked. */
  left?: number;
}
export interface CameIn {
  personId: string;
  notice: string | null;
  lacksPassphrase: boolean;
  /** Whether the slip lets them in another time. */
  opensAgain: boolean;
}
export type Entry = CameIn | { unusable: Unusable } | PinAsked | Refused;

export type FoundSlip = NonNullable<Awaited<ReturnType<typeof findByCode>>>;

const GUESSES: Limit = { name: 'slip.address', points: 100 };

/** Lets in whoever holds a slip, or says why not. Only this spends it: looking at the page does not. */
export async function enterBySlip(form: SlipForm, ip: string): Promise<Entry> {
  const guess = { limit: GUESSES, key: [ip] };
  const refused = await refusal(guess);
  if (refused) return refused;
  const hash = hashOfSlipCode(form.code);
  if (hash === null) return { unusable: 'unknown' };
  const slip = await findByCode(hash);
  if (!slip) {
    await count(guess);
    return { unusable: 'unknown' };
  }
  const state = stateNow(slip);
  if (slip.pinHash === null && (await mayEnterOnce(slip, state, form.formId))) return entry(slip);
  if (!works(state)) return { unusable: state };
  if (slip.pinHash === null) return { unusable: 'used' };
  return (await useWithPin(slip, form, ip)) ?? entry(slip);
}

async function mayEnterOnce(slip: FoundSlip, state: SlipState, formId: string): Promise<boolean> {
  if (works(state) && (await useOnce(slip, formId))) return true;
  return (works(state) || state === 'used') && sentBefore(slip, formId);
}

/** A slip opens the account of a learner who is still of the cohort, and of nobody else. */
function stateNow(slip: FoundSlip): SlipState {
  const { role, disabledAt, memberships } = slip.person;
  const belongs = memberships.some(({ cohortId }) => cohortId === slip.cohortId);
  return role === 'learner' && disabledAt === null && belongs ? slipState(slip, now()) : 'voided';
}

function entry({ person, pinHash }: FoundSlip): CameIn {
  const { id: personId, notice } = person;
  return { personId, notice, lacksPassphrase: !hasPassphrase(person), opensAgain: pinHash !== null };
}

function findByCode(hash: string) {
  return db().slip.findUnique({
    where: { hash },
    include: { person: { include: { memberships: { where: { leftAt: null }, select: { cohortId: true } } } } },
  });
}
