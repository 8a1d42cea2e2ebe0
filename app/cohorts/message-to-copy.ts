import { formatDay } from '~/i18n/dates.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { MessageKey, Translate } from '~/i18n/messages.ts';

export interface MessageFacts {
  /** Of the site. */
  origin: string;
  joinCode: string;
  /** `YYYY-MM-DD`, or null. */
  dueOn: string | null;
  locale: Locale;
}

/** Messages that name neither course nor programme nor person, for phones that others may see. */
export function messagesFor(
  { origin, joinCode, dueOn, locale }: MessageFacts,
  t: Translate,
): { purpose: MessageKey; text: string }[] {
  const learn = `${origin}/learn`;
  const day = dueOn && formatDay(new Date(dueOn), locale);
  return [
    { purpose: 'morning.messageForJoin', text: t('morning.messageJoin', { address: `${origin}/join/${joinCode}` }) },
    { purpose: 'morning.messageForContinue', text: t('morning.messageContinue', { address: learn }) },
    ...(day
      ? [{ purpose: 'morning.messageForDue' as const, text: t('morning.messageDue', { address: learn, day }) }]
      : []),
    { purpose: 'morning.messageForSignIn', text: t('morning.messageSignIn') },
  ];
}
