import { expect, test } from 'vitest';
import { usernameFrom, usernameMaker } from './import-usernames.ts';
import { readHeader } from './import-columns.ts';
import { readRow } from './import-row.ts';

function proposed(name: string, latin = ''): string {
  const row = readRow([name, latin], readHeader(['name', 'name_latin']), 2, '2026-11-24');
  if (!row) throw new Error('no row');
  return usernameFrom(row.details);
}

test.each([
  ['Айгерим Сериккызы', 'aigerim.serikkyzy'],
  ['Өмүр Түмөнбаев Асан уулу', 'omur.tumonbaev'],
  ['Oʻtkir Gʻulomov', 'otkir.gulomov'],
  ['Щербакова Юлия', 'shcherbakova.yuliya'],
  ['Ли', 'learner'],
  ['محمد', 'learner'],
])('%s is proposed %s', (name, username) => {
  expect(proposed(name)).toBe(username);
});

test('the Latin name comes first', () => {
  expect(proposed('Жанна Асанова', 'Janna Asanova')).toBe('janna.asanova');
});

test('a username in use gets a figure, and nobody gets the same one twice', () => {
  const maker = usernameMaker(new Set(['bakyt.asanov', 'bakyt.asanov-3', 'learner-2']));
  expect([1, 2, 3].map(() => maker.next('bakyt.asanov'))).toEqual([
    'bakyt.asanov-2',
    'bakyt.asanov-4',
    'bakyt.asanov-5',
  ]);
  expect([1, 2].map(() => maker.next('learner'))).toEqual(['learner-1', 'learner-3']);
  maker.skip('learner');
  expect(maker.next('learner')).toBe('learner-7');
});
