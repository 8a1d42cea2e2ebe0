import { formatDay } from '~/i18n/dates.ts';
import { asLocale } from '~/i18n/locales.ts';
import { translateIn } from '~/i18n/translate.tsx';
import type { ReminderKind } from './reminder.ts';

export interface ReminderAsked {
  /** The reminder's, and what stops further ones. */
  id: string;
  kind: ReminderKind;
  /** `YYYY-MM-DD`. */
  dueOn: string;
  /** Of the person. */
  locale: string;
  /** Of the site. */
  origin: string;
}

/** A letter that says neither who, nor what is learned, nor with whom: phones are shared. */
export function reminderLetter({ id, kind, dueOn, locale: wanted, origin }: ReminderAsked) {
  const locale = asLocale(wanted);
  const t = translateIn(locale);
  const stopAddress = `${origin}/reminders/${id}/stop?lang=${locale}`;
  const paragraphs = [
    t('reminders.letterHello'),
    t(kind === 'due-soon' ? 'reminders.letterSoon' : 'reminders.letterOver', {
      day: formatDay(new Date(dueOn), locale),
    }),
    `${t('reminders.letterOnward')}\n${origin}/learn`,
    t('reminders.letterLonger'),
    `${t('reminders.letterStop')}\n${stopAddress}`,
    t('reminders.letterMistake'),
  ];
  return {
    subject: t('reminders.letterSubject'),
    text: `${paragraphs.join('\n\n')}\n`,
    sender: t('reminders.letterSender'),
    locale,
    stopAddress,
  };
}
