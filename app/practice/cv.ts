import type { MessageKey, MessageValues } from '~/i18n/messages.ts';
import { isLocale, type Locale } from '~/i18n/locales.ts';

interface Room {
  signs: number;
  lines: number;
}

const LINE: Room = { signs: 80, lines: 1 };
export const WORK_PLACES = [1, 2, 3, 4] as const;

/** Every field of a CV and what fits in it. Only the name is needed. */
export const CV_FIELDS: Record<string, Room> = {
  name: LINE,
  town: LINE,
  phone: { signs: 40, lines: 1 },
  email: LINE,
  profile: { signs: 600, lines: 6 },
  skills: { signs: 900, lines: 14 },
  ...Object.fromEntries(
    WORK_PLACES.flatMap((place) => [
      [`work${place}-what`, LINE],
      [`work${place}-where`, LINE],
      [`work${place}-when`, { signs: 40, lines: 1 }],
      [`work${place}-tasks`, { signs: 500, lines: 6 }],
    ]),
  ),
  education: { signs: 600, lines: 8 },
  languages: { signs: 300, lines: 8 },
  other: { signs: 400, lines: 6 },
};

export interface Cv {
  locale: Locale;
  /** By the names of `CV_FIELDS`; lines as typed, trimmed. */
  values: Record<string, string>;
}

export type CvErrors = Record<string, { key: MessageKey; values?: MessageValues }>;

/** What was typed, whatever it is; far more than fits is cut off. */
export function readCv(get: (name: string) => unknown): Cv {
  const locale = get('locale');
  const values = Object.keys(CV_FIELDS).map((name): [string, string] => {
    const value = get(name);
    return [name, typeof value === 'string' ? plainLines(value).slice(0, 4_000) : ''];
  });
  return { locale: isLocale(locale) ? locale : 'en', values: Object.fromEntries(values) };
}

/** `unprintable`: the letters of a text that no font of ours has. */
export function cvErrors({ values }: Cv, unprintable: (text: string) => string[]): CvErrors {
  const errors: CvErrors = {};
  for (const [name, { signs, lines }] of Object.entries(CV_FIELDS)) {
    const value = values[name] ?? '';
    const strange = unprintable(value.replaceAll('\n', ''));
    if (strange.length > 0)
      errors[name] = { key: 'cv.unprintable', values: { letters: strange.slice(0, 5).join(' ') } };
    else if (value.length > signs) errors[name] = { key: 'cv.long', values: { most: signs, found: value.length } };
    else if (value.split('\n').length > lines) errors[name] = { key: 'cv.lines', values: { most: lines } };
  }
  if (!values.name) errors.name = { key: 'cv.nameMissing' };
  if (values.email && !/^\S+@\S+\.\S+$/.test(values.email)) errors.email ??= { key: 'cv.emailOdd' };
  return errors;
}

/** Without what cannot be seen, and without empty lines. */
function plainLines(typed: string): string {
  return typed
    .normalize('NFC')
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) =>
      line
        .replace(/[\p{Cc}\p{Zs}]+/gu, ' ')
        .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '')
        .replace(/ +/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}
