import { LOCALES, type Locale } from '~/i18n/locales.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import { translateIn } from '~/i18n/translate.tsx';
import { bareWord } from './bare-word.ts';

/** What a table of people may say. Surname and patronymic are put before and after the name. */
export const COLUMNS = [
  'username',
  'surname',
  'name',
  'patronymic',
  'name_latin',
  'locale',
  'country',
  'region',
  'sector',
  'organisation',
  'sex',
  'birth_year',
  'email',
  'joined',
] as const;
export type Column = (typeof COLUMNS)[number];

/** How a column may be headed; capitals, spaces and signs do not matter. */
const HEADINGS: Record<Column, string[]> = {
  username: ['username', 'login', 'person', 'participant', 'имя пользователя', 'логин', 'участник'],
  surname: ['surname', 'last name', 'family name', 'фамилия'],
  name: ['name', 'full name', 'first name', 'given name', 'имя', 'фио', 'полное имя', 'имя и фамилия', 'фамилия и имя'],
  patronymic: ['patronymic', 'middle name', 'отчество'],
  name_latin: ['name latin', 'latin name', 'name in latin', 'имя латиницей', 'фио латиницей', 'латиницей'],
  locale: ['locale', 'language', 'язык'],
  country: ['country', 'страна'],
  region: ['region', 'регион', 'область'],
  sector: ['sector', 'field of work', 'сектор', 'сфера работы', 'сфера деятельности'],
  organisation: ['organisation', 'organization', 'организация', 'место работы'],
  sex: ['sex', 'gender', 'пол'],
  birth_year: ['birth year', 'year of birth', 'год рождения'],
  email: ['email', 'mail', 'e-mail address', 'почта', 'электронная почта', 'адрес электронной почты'],
  joined: ['joined', 'joined on', 'в группе с', 'дата вступления'],
};
/** How our own export heads it, in whatever language. */
const EXPORTED: [column: Column, head: MessageKey][] = [
  ['username', 'cohorts.person'],
  ['name', 'cohorts.name'],
  ['name_latin', 'exports.nameLatin'],
  ['joined', 'cohorts.joined'],
];
const BY_HEADING = new Map<string, Column>([
  ...LOCALES.flatMap((locale) =>
    EXPORTED.map(([column, head]) => [bareWord(translateIn(locale)(head)), column] as const),
  ),
  ...COLUMNS.flatMap((column) => HEADINGS[column].map((heading) => [bareWord(heading), column] as const)),
]);

/** How we head a column ourselves. */
export function headingIn(column: Column, locale: Locale): string {
  const russian = HEADINGS[column].find((heading) => /\p{Script=Cyrillic}/u.test(heading));
  return locale === 'ru' ? (russian ?? column) : column;
}

export interface Header {
  /** Column → where it stands, from 0. */
  places: Partial<Record<Column, number>>;
  /** Column → as it is headed in the file. */
  headings: Partial<Record<Column, string>>;
  /** Headings of nothing we know. */
  ignored: string[];
  /** Two headings of one column. */
  twice: [string, string] | null;
}

export function readHeader(cells: string[]): Header {
  const header: Header = { places: {}, headings: {}, ignored: [], twice: null };
  cells.forEach((cell, place) => {
    const heading = cell.trim();
    const column = BY_HEADING.get(bareWord(heading));
    const before = column && header.headings[column];
    if (before !== undefined) header.twice ??= [before, heading];
    else if (column) {
      header.places[column] = place;
      header.headings[column] = heading;
    } else if (heading) header.ignored.push(heading.slice(0, 60));
  });
  return header;
}
