import type { MessageKey } from '~/i18n/messages.ts';

export type DueErrors = Partial<Record<'course' | 'dueOn' | 'people', MessageKey>>;
