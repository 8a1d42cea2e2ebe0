import { readdirSync, readFileSync } from 'node:fs';
import { translator, type Messages, type Translate } from '~/i18n/messages.ts';
import type { Locale } from '~/i18n/locales.ts';

const FOLDER = new URL('../../app/i18n/', import.meta.url);

/** Playwright cannot load the interface's words as the application does, so they are read from their files. */
function wordsIn(locale: Locale): Translate {
  const files = readdirSync(new URL(`${locale}/`, FOLDER)).filter((name) => name.endsWith('.json'));
  const areas = files.map((name) => [
    name.replace('.json', ''),
    JSON.parse(readFileSync(new URL(`${locale}/${name}`, FOLDER), 'utf8')) as unknown,
  ]);
  return translator(locale, Object.fromEntries(areas) as Messages);
}

export const en = wordsIn('en');
export const ru = wordsIn('ru');
