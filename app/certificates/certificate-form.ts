import { z } from 'zod';
import { isLocale, type Locale } from '~/i18n/locales.ts';
import {
  checkLatinName,
  checkLine,
  checkName,
  type LineProblem,
  type NameProblem,
  type Unprintable,
} from './holder-name.ts';
import type { Holder } from './printed.ts';

export type FormField = 'name' | 'latinName' | 'rank' | 'place' | 'locale' | 'secondLocale' | 'reason';
export type FormProblem = NameProblem | LineProblem | 'localeUnknown' | 'reasonMissing' | 'reasonLong';
export type FormErrors = Partial<Record<FormField, FormProblem>>;
export type FormValues = Record<FormField, string>;

const LONGEST_REASON = 300;
const text = z.string().catch('');
const fields = z.object({
  name: text,
  latinName: text,
  rank: text,
  place: text,
  locale: text,
  secondLocale: text,
  reason: text,
});

/** What was typed, whatever it is; fields that nobody asked for are dropped. */
export function typedValues(form: FormData): FormValues {
  return fields.parse(Object.fromEntries(form));
}

export function readHolder(
  typed: FormValues,
  unprintable: Unprintable,
): { holder: Holder; errors?: undefined } | { errors: FormErrors } {
  const checked = {
    name: checkName(typed.name, unprintable),
    latinName: checkLatinName(typed.latinName, unprintable),
    rank: checkLine(typed.rank, unprintable),
    place: checkLine(typed.place, unprintable),
  };
  const { name, latinName, rank, place } = checked;
  if ('value' in name && 'value' in latinName && 'value' in rank && 'value' in place) {
    return {
      holder: {
        name: name.value,
        latinName: latinName.value || null,
        rank: rank.value || null,
        place: place.value || null,
      },
    };
  }
  const problems = Object.entries(checked).flatMap(([field, each]) =>
    'problem' in each ? [[field, each.problem]] : [],
  );
  return { errors: Object.fromEntries(problems) as FormErrors };
}

/** One or two of the languages the course is written in. */
export function readLanguages(
  typed: FormValues,
  offered: readonly Locale[],
): { locale: Locale; secondLocale: Locale | null; errors?: undefined } | { errors: FormErrors } {
  const isOffered = (value: string): value is Locale => isLocale(value) && offered.includes(value);
  const { locale, secondLocale } = typed;
  if (!isOffered(locale)) return { errors: { locale: 'localeUnknown' } };
  if (secondLocale === '' || secondLocale === locale) return { locale, secondLocale: null };
  return isOffered(secondLocale) ? { locale, secondLocale } : { errors: { secondLocale: 'localeUnknown' } };
}

export function readReason({ reason }: FormValues): { reason: string; errors?: undefined } | { errors: FormErrors } {
  const line = reason.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  if (line === '') return { errors: { reason: 'reasonMissing' } };
  return line.length > LONGEST_REASON ? { errors: { reason: 'reasonLong' } } : { reason: line };
}
