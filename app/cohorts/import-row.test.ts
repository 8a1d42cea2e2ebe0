import { expect, test } from 'vitest';
import { harmless } from '~/print/csv.server.ts';
import { readHeader } from './import-columns.ts';
import { readRow } from './import-row.ts';

const TODAY = '2026-11-24';
const read = (cells: Record<string, string>) => readRow(Object.values(cells), readHeader(Object.keys(cells)), 2, TODAY);
const faults = (cells: Record<string, string>) =>
  read(cells)?.problems.map(({ heading, found, expected }) => [heading, found, expected]);

test('a row is read whatever language its words are in', () => {
  expect(
    read({
      'Имя пользователя': ' Bakyt ',
      ФИО: 'Бакыт\nАсанов',
      Страна: 'киргизия',
      Сектор: 'НПО',
      Пол: 'М',
      Язык: 'Кыргызча',
      'Год рождения': '1990',
      Регион: '—',
      Email: 'bakyt@example.org',
      'В группе с': '1.3.2026',
    }),
  ).toEqual({
    row: 2,
    username: 'Bakyt',
    joinedOn: '2026-03-01',
    problems: [],
    details: {
      certificateName: 'Бакыт Асанов',
      certificateLatin: null,
      country: 'KG',
      region: null,
      sector: 'ngo',
      organisation: null,
      sex: 'male',
      birthYear: 1990,
      email: 'bakyt@example.org',
      locale: 'ky',
    },
  });
});

test('a name in three columns is one name', () => {
  expect(read({ Отчество: 'Маратовна', Имя: 'Айгерим', Фамилия: 'Серик' })?.details.certificateName).toBe(
    'Серик Айгерим Маратовна',
  );
});

test.each([
  [{ name: 'Алия', joined: '31.02.2026' }, 'joined', '31.02.2026', 'importing.expectedDay'],
  [{ name: 'Алия', joined: '03/01/2026' }, 'joined', '03/01/2026', 'importing.expectedDay'],
  [{ name: 'Алия', joined: '2026-11-25' }, 'joined', '2026-11-25', 'importing.expectedPastDay'],
  [{ name: 'Алия', birth_year: '90' }, 'birth_year', '90', 'accounts.birthYearWrong'],
  [{ name: 'Алия', region: 'а'.repeat(121) }, 'region', 'а'.repeat(80), 'accounts.textLong'],
  [{ name: 'Алия', country: 'Атлантида' }, 'country', 'Атлантида', 'importing.expectedChoice'],
  [{ name: 'Алия', locale: 'fr' }, 'locale', 'fr', 'importing.expectedChoice'],
  [{ name: 'Алия', email: 'aliya@' }, 'email', 'aliya@', 'accounts.emailWrong'],
  [{ name: 'Алия 2' }, 'name', 'Алия 2', 'importing.expectedName'],
  [{ name: '??????' }, 'name', '??????', 'importing.expectedName'],
  [{ name_latin: 'Алия' }, 'name_latin', 'Алия', 'importing.expectedLatin'],
  [{ username: 'a b' }, 'username', 'a b', 'accounts.usernameLetters'],
  [{ username: '', name: '', region: 'Osh' }, 'name', '', 'importing.expectedSomebody'],
  [{ name: '=HYPERLINK("x")' }, 'name', '=HYPERLINK("x")', 'importing.expectedNoFormula'],
  [{ name: 'Алия', organisation: '@home' }, 'organisation', '@home', 'importing.expectedNoFormula'],
])('%j: %s has %j, and it is said what was expected', (cells, column, found, expected) => {
  expect(faults(cells)).toEqual([[column, found, expected]]);
});

test('several faults of one row are all said', () => {
  expect(faults({ name: '1', sex: 'x', joined: '31.02.2026', birth_year: 'y' })).toHaveLength(4);
});

test('a row that says nothing is no row', () => {
  expect(read({ name: ' ', country: '-', note: 'no. 7' })).toBeNull();
});

test('a leap day is a day only in a leap year', () => {
  expect(read({ name: 'Алия', joined: '29.02.2024' })?.joinedOn).toBe('2024-02-29');
  expect(faults({ name: 'Алия', joined: '29.02.2025' })).toHaveLength(1);
});

test.each(['-aliya', '-1', '=5'])(
  'the apostrophe that our export puts before %j is taken off again',
  (organisation) => {
    expect(harmless(organisation)).toBe(`'${organisation}`);
    expect(read({ name: 'Алия', organisation: String(harmless(organisation)) })?.details.organisation).toBe(
      organisation,
    );
  },
);
