export interface SlipStanding {
  /** Null for a slip that opens once; otherwise what is known of its PIN. */
  pinHash: string | null;
  expiresAt: Date;
  handedOverAt: Date | null;
  usedAt: Date | null;
  voidedAt: Date | null;
}

/** `inUse`: it opens again and again, and somebody came in with it. `locked`: too many wrong PINs. */
export type SlipState = 'waiting' | 'handedOver' | 'inUse' | 'used' | 'expired' | 'voided' | 'locked';

export const SLIP_DAYS = 7;
/** In place of a PIN's hash: the slip opens again and again, and nobody has chosen one. */
export const NO_PIN_YET = '';
/** In place of a PIN's hash: it was guessed at too often. */
export const LOCKED = 'locked';

export function slipState(slip: SlipStanding, at: Date): SlipState {
  if (slip.voidedAt) return slip.pinHash === LOCKED ? 'locked' : 'voided';
  if (slip.usedAt && slip.pinHash === null) return 'used';
  if (slip.expiresAt <= at) return 'expired';
  if (slip.usedAt) return 'inUse';
  return slip.handedOverAt ? 'handedOver' : 'waiting';
}

/** Whether it lets somebody in. */
export function works(state: SlipState): state is 'waiting' | 'handedOver' | 'inUse' {
  return state === 'waiting' || state === 'handedOver' || state === 'inUse';
}

/** Slips that let somebody in at that moment, as a condition of a query. */
export function working(at: Date) {
  return { voidedAt: null, expiresAt: { gt: at }, OR: [{ usedAt: null }, { pinHash: { not: null } }] };
}
