import { readCode } from '~/accounts/recovery-code.ts';

/** 80 bits. */
export const SLIP_SYMBOLS = 16;

/** What a typed code means, in capitals without dashes, or null where it cannot be one. */
export function readSlipCode(typed: string): string | null {
  return readCode(typed, SLIP_SYMBOLS);
}
