import { asLocale } from '~/i18n/locales.ts';
import { translateIn } from '~/i18n/translate.tsx';

export interface QuestionsAsked {
  /** Opens the questions, and stops further letters. */
  id: string;
  /** Whether a letter has gone before. */
  again: boolean;
  /** Of the person. */
  locale: string;
  /** Of the site. */
  origin: string;
}

/** A letter that says neither who, nor what was learned, nor with whom: phones are shared. */
export function followUpLetter({ id, again, locale: wanted, origin }: QuestionsAsked) {
  const locale = asLocale(wanted);
  const t = translateIn(locale);
  const stopAddress = `${origin}/follow-up/${id}/stop?lang=${locale}`;
  const paragraphs = [
    t('followup.letterHello'),
    t(again ? 'followup.letterAgain' : 'followup.letterFirst'),
    `${t('followup.letterAnswer')}\n${origin}/follow-up/${id}?lang=${locale}`,
    t('followup.letterFree'),
    `${t('followup.letterStop')}\n${stopAddress}`,
    t('followup.letterMistake'),
  ];
  return {
    subject: t('followup.letterSubject'),
    text: `${paragraphs.join('\n\n')}\n`,
    sender: t('followup.letterSender'),
    locale,
    stopAddress,
  };
}
