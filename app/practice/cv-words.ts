import { valuesInScriptOf } from '~/i18n/derived.ts';
import type { Locale } from '~/i18n/locales.ts';
import en from './cv-words/en.json';
import kk from './cv-words/kk.json';
import ky from './cv-words/ky.json';
import ru from './cv-words/ru.json';
import tk from './cv-words/tk.json';
import uz from './cv-words/uz.json';

export type CvWords = Record<Exclude<keyof typeof en, 'translation'>, string>;

/** The headings of a CV, in the language it is written in. */
export const CV_WORDS: Record<Locale, CvWords> = {
  en,
  ru,
  kk,
  ky,
  uz,
  'uz-Cyrl': valuesInScriptOf('uz-Cyrl', uz),
  tk,
};
