import { readFileSync } from 'node:fs';
import { translator, type Messages, type Translate } from '~/i18n/messages.ts';
import type { InterfaceLocale } from '~/i18n/locales.ts';

const AREAS = [
  'common',
  'home',
  'accounts',
  'catalog',
  'learning',
  'quizzes',
  'certificates',
  'cohorts',
  'help',
  'errors',
];

/** Playwright cannot load the interface's words as the application does, so they are read from their files. */
function wordsIn(locale: InterfaceLocale): Translate {
  const areas = AREAS.map((area) => [
    area,
    JSON.parse(readFileSync(new URL(`../../app/i18n/${locale}/${area}.json`, import.meta.url), 'utf8')) as unknown,
  ]);
  return translator(locale, Object.fromEntries(areas) as Messages);
}

export const en = wordsIn('en');
export const ru = wordsIn('ru');
