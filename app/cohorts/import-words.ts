import { COUNTRIES, SECTORS, SEXES } from '~/accounts/profile.ts';
import { COUNTRY_WORDS, SECTOR_WORDS, SEX_WORDS } from '~/accounts/profile-words.ts';
import { LOCALES, LOCALE_NAMES } from '~/i18n/locales.ts';
import type { MessageKey, Translate } from '~/i18n/messages.ts';
import { translateIn } from '~/i18n/translate.tsx';
import { bareWord } from './bare-word.ts';
import type { Column } from './import-columns.ts';

/** Columns whose cells name one of a few things. */
export type WordColumn = 'country' | 'sector' | 'sex' | 'locale';

/** Besides the value itself and what our pages call it in either language. */
const OTHER_WORDS: Record<string, string[]> = {
  KG: ['kyrgyzstan', 'кыргызстан', 'киргизия'],
  KZ: ['қазақстан'],
  TM: ['туркмения', 'türkmenistan'],
  TJ: ['тоҷикистон'],
  UZ: ['oʻzbekiston', 'ўзбекистон'],
  government: ['госорган'],
  ngo: ['нпо', 'нко'],
  female: ['f', 'woman', 'ж', 'жен', 'женщина'],
  male: ['m', 'man', 'м', 'муж', 'мужчина'],
  en: ['english', 'английский'],
  ru: ['russian', 'русский'],
  kk: ['kazakh', 'казахский'],
  ky: ['kyrgyz', 'кыргызский', 'киргизский'],
  uz: ['uzbek', 'узбекский', 'ўзбекча'],
  tk: ['turkmen', 'туркменский'],
};

const VALUES: Record<WordColumn, Map<string, string>> = {
  country: byWord(COUNTRIES, ourWords(COUNTRY_WORDS)),
  sector: byWord(SECTORS, ourWords(SECTOR_WORDS)),
  sex: byWord(SEXES, ourWords(SEX_WORDS)),
  locale: byWord(LOCALES, (locale) => [LOCALE_NAMES[locale]]),
};

const CHOICES: Partial<Record<Column, (t: Translate) => string[]>> = {
  country: (t) => Object.values(COUNTRY_WORDS).map((key) => t(key)),
  sector: (t) => Object.values(SECTOR_WORDS).map((key) => t(key)),
  sex: (t) => Object.values(SEX_WORDS).map((key) => t(key)),
  locale: () => Object.values(LOCALE_NAMES),
};

/** The value that a word stands for, in either language; undefined where we know none. */
export function valueOf(column: WordColumn, word: string): string | undefined {
  return VALUES[column].get(bareWord(word));
}

/** For a message: all that a cell of this column may say, in the reader's language; nothing where it may say anything. */
export function choicesOf(column: Column, t: Translate): { choices: string } | undefined {
  const words = CHOICES[column]?.(t);
  return words && { choices: words.join(', ') };
}

function byWord<Value extends string>(
  values: readonly Value[],
  wordsOf: (value: Value) => string[],
): Map<string, string> {
  return new Map(
    values.flatMap((value) =>
      [value, ...wordsOf(value), ...(OTHER_WORDS[value] ?? [])].map((word) => [bareWord(word), value] as const),
    ),
  );
}

function ourWords<Value extends string>(keys: Record<Value, MessageKey>) {
  return (value: Value) => LOCALES.map((locale) => translateIn(locale)(keys[value]));
}
