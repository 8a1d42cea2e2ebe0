import { plainText } from '~/accounts/plain-text.ts';
import type { MessageKey } from '~/i18n/messages.ts';

export const REASON_LENGTH = { least: 10, most: 500 };

/** One paragraph without control characters, and what is wrong with it. */
export function readVoidingReason(typed: string): { reason: string; problem?: MessageKey } {
  const reason = plainText(typed);
  if (reason.length < REASON_LENGTH.least) return { reason, problem: 'voiding.reasonShort' };
  return reason.length > REASON_LENGTH.most ? { reason, problem: 'voiding.reasonLong' } : { reason };
}
