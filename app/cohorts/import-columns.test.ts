import { expect, test } from 'vitest';
import { LOCALES } from '~/i18n/locales.ts';
import { translateIn } from '~/i18n/translate.tsx';
import { COLUMNS, readHeader } from './import-columns.ts';
import { rosterColumns } from './roster-export.ts';

test.each(COLUMNS)('%s is a heading of its own name', (column) => {
  expect(readHeader([column]).places).toEqual({ [column]: 0 });
});

test('headings in either language, in any order, with any capitals and signs', () => {
  const { places, headings } = readHeader([' Ф.И.О. ', 'ГОД РОЖДЕНИЯ', 'e-mail', 'Name (Latin)', 'User_name']);
  expect(places).toEqual({ name: 0, birth_year: 1, email: 2, name_latin: 3, username: 4 });
  expect(headings).toMatchObject({ name: 'Ф.И.О.', username: 'User_name' });
});

test('what is not asked for is named and left alone', () => {
  expect(readHeader(['Имя', 'Статус', '', 'Примечания'])).toMatchObject({
    places: { name: 0 },
    ignored: ['Статус', 'Примечания'],
  });
});

test('two headings of one column are a fault', () => {
  expect(readHeader(['ФИО', 'name', 'Пол', 'Имя']).twice).toEqual(['ФИО', 'name']);
});

test.each(LOCALES)('the columns of our own export are understood in %s', (locale) => {
  const head = rosterColumns(translateIn(locale)).map((column) => column.head);
  expect(readHeader(head).places).toEqual({ username: 1, name: 2, joined: 3, name_latin: 4 });
  expect(readHeader(head).twice).toBeNull();
});
