import type { MessageKey } from '~/i18n/messages.ts';

/** Why a table cannot be read at all. */
export interface TableFault {
  words: MessageKey;
  values?: Record<string, string | number>;
}
