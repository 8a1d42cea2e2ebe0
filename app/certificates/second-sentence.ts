import type { Locale } from '~/i18n/locales.ts';
import { CERTIFICATE_WORDS } from './certificate-words.ts';
import { titleIn, type Printed } from './printed.ts';

const LATIN_SCRIPT: Locale[] = ['en', 'uz', 'tk'];

/** The whole statement in the second language, where there is one; in Latin script with the Latin name, if given. */
export function secondSentence(printed: Printed): { text: string; locale: Locale } | undefined {
  const locale = printed.languages[1]?.locale;
  if (!locale) return undefined;
  const words = CERTIFICATE_WORDS[locale];
  const name = LATIN_SCRIPT.includes(locale) ? (printed.latinName ?? printed.name) : printed.name;
  const { count, unit } = printed.hours;
  const sentence = words.sentence({ name, course: titleIn(printed, locale), hours: words.hours(count, unit) });
  return { text: `${sentence} ${words.score(printed.score, printed.passMark)}.`, locale };
}
