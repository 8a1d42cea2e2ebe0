import { plainText } from '~/accounts/plain-text.ts';
import type { MessageKey } from '~/i18n/messages.ts';

export const NOTE_LENGTH = 500;

/** One paragraph without control characters, and what is wrong with it. */
export function readNoteText(typed: string): { text: string; problem?: MessageKey } {
  const text = plainText(typed);
  if (text === '') return { text, problem: 'learner.noteEmpty' };
  return text.length > NOTE_LENGTH ? { text, problem: 'learner.noteTooLong' } : { text };
}
