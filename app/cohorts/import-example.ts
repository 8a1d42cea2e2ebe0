import type { Locale } from '~/i18n/locales.ts';
import { headingIn, type Column } from './import-columns.ts';

const ROWS: Partial<Record<Column, string>>[] = [
  { name: 'Айгерим Сериккызы', name_latin: 'Aigerim Serikkyzy', country: 'KG', joined: '2026-03-02' },
  { username: 'bakyt-osh', name: 'Бакыт Асанов', locale: 'ky', country: 'KG', sector: 'ngo' },
  { name: 'Oʻtkir Gʻulomov', locale: 'uz', country: 'UZ', organisation: 'Istiqbol', birth_year: '1990' },
];
const HEAD = [
  'username',
  'name',
  'name_latin',
  'locale',
  'country',
  'sector',
  'organisation',
  'birth_year',
  'joined',
] as const;

/** A small table that can be imported as it is. */
export function exampleTable(locale: Locale): { head: string[]; rows: string[][] } {
  return {
    head: HEAD.map((column) => headingIn(column, locale)),
    rows: ROWS.map((row) => HEAD.map((column) => row[column] ?? '')),
  };
}
