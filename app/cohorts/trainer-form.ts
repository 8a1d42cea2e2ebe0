import type { MessageKey } from '~/i18n/messages.ts';

export interface TrainerForm {
  username: string;
  /** `YYYY-MM-DD`, or empty for good. */
  until: string;
}

export type TrainerErrors = Partial<Record<keyof TrainerForm, MessageKey>>;
