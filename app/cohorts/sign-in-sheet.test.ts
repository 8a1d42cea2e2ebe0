import { expect, test } from 'vitest';
import { readPdf } from '~/print/pdf-reader.ts';
import { drawSignInSheet } from './sign-in-sheet.server.ts';

const FACTS = {
  title: 'Занятие 1',
  lines: ['Ош, осень', '1 марта 2027 г. · 90 минут'],
  heads: { person: 'Имя пользователя', name: 'Имя (от руки)', signature: 'Подпись' },
  usernames: ['aigerim', 'әлия', 'o‘g‘iloy'],
  lang: 'ru',
  createdAt: new Date('2027-02-26T08:00:00Z'),
};

test('the list holds the meeting, every username in its own letters, and empty rows to write in', async () => {
  const text = readPdf(await drawSignInSheet(FACTS)).runs.map((run) => run.text);
  for (const words of [FACTS.title, ...FACTS.lines, ...Object.values(FACTS.heads), ...FACTS.usernames]) {
    expect(text).toContain(words);
  }
  expect(text).toContain('8');
});

test('a long list goes on over as many pages as it needs', async () => {
  const usernames = Array.from({ length: 60 }, (_, index) => `person-${index}`);
  const { objects } = readPdf(await drawSignInSheet({ ...FACTS, usernames }));
  expect(objects.filter((object) => /\/Type \/Page\b(?!s)/.test(object))).toHaveLength(3);
});
