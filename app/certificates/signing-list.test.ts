import { expect, test } from 'vitest';
import { translateIn } from '~/i18n/translate.tsx';
import { readPdf } from '~/print/pdf-reader.ts';
import type { Earned } from './cohort-certificates.server.ts';
import { drawSigningList } from './signing-list.server.ts';

const earned = (username: string, name: string): Earned => ({
  certificateId: username,
  course: 'steps',
  username,
  name,
  number: 'STP-2027-000001',
  issuedOn: '2027-03-01',
});

function draw(courses: { title: string; earned: Earned[] }[]) {
  const facts = { cohort: 'Ош, осень', courses, locale: 'ru' as const, createdAt: new Date('2027-03-02T08:00:00Z') };
  return drawSigningList(facts, translateIn('ru'));
}

test('the list holds username, name, number and day, and says which cohort and course it is for', async () => {
  const long = 'Преображенская-Константинопольская Александра Владимировна';
  const pdf = await draw([
    { title: 'Шаги', earned: [earned('aigerim', 'Ахметова Айгерим'), earned('әлия', long)] },
    { title: 'Дом', earned: [] },
  ]);
  const text = readPdf(pdf).runs.map((run) => run.text.trim());
  for (const said of [
    'Ош, осень',
    'Шаги',
    'aigerim',
    'Ахметова Айгерим',
    'STP-2027-000001',
    '1 марта 2027 года',
    'әлия',
  ]) {
    expect(text).toContain(said);
  }
  expect(text.join(' ')).toContain(long);
  expect(text).not.toContain('Дом');
});

test('each course begins on a page of its own, and a long list goes on over the next', async () => {
  const many = Array.from({ length: 30 }, (_, index) => earned(`person-${index}`, 'Имя'));
  const { objects } = readPdf(
    await draw([
      { title: 'Шаги', earned: many },
      { title: 'Дом', earned: many.slice(0, 1) },
    ]),
  );
  expect(objects.filter((object) => /\/Type \/Page\b(?!s)/.test(object))).toHaveLength(4);
});
