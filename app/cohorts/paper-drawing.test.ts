import { expect, test } from 'vitest';
import { translateIn } from '~/i18n/translate.tsx';
import { readPdf } from '~/print/pdf-reader.ts';
import { publicQuestion } from '~/quizzes/public-question.ts';
import { allKinds, words } from '~/quizzes/sample-questions.ts';
import { drawPaper } from './paper-drawing.server.ts';
import { paginate } from './paper-layout.ts';
import { paperRows } from './paper-rows.ts';

const t = translateIn('ru');
const questions = [...allKinds, ...allKinds].map((question, index) =>
  publicQuestion(`q${index}`, question, words, 'K7Q2M4XA'),
);

function draw() {
  const facts = { course: 'Шаги', title: 'Входной тест, форма A', number: 'K7Q2-M4XA', questions };
  return drawPaper({ ...facts, locale: 'ru', createdAt: new Date('2027-03-01T08:00:00Z') }, t);
}

test('a paper holds every kind of question with what it is answered on, its number on every page, and no key', async () => {
  const text = readPdf(await draw()).runs.map((run) => run.text);
  expect(text).toEqual(expect.arrayContaining([1, 2, 3].map((page) => `K7Q2-M4XA · страница ${page} из 4`)));
  expect(text.filter((run) => run.includes('What do you notice?'))).toHaveLength(questions.length);
  for (const kind of allKinds) {
    const rows = paperRows(publicQuestion('q', kind, words, 'seed'), 7, t);
    expect(rows[0]).toEqual({ role: 'stem', text: '7. What do you notice?' });
    expect(rows[1]?.role).toBe('hint');
    expect(rows.slice(2).some(({ role, mark }) => mark !== undefined || role === 'writing')).toBe(true);
    expect(JSON.stringify(rows)).not.toContain('canary');
  }
});

test('the first page says which paper this is and has room for a username and a day', async () => {
  const text = readPdf(await draw()).runs.map((run) => run.text);
  for (const said of ['Шаги', 'Входной тест, форма A', 'Лист K7Q2-M4XA', 'Имя пользователя:', 'Дата:']) {
    expect(text.join('\n')).toContain(said);
  }
});

test('a question is not broken by the end of a page', () => {
  const rows = (...heights: number[]) => heights.map((height) => ({ height }));
  const room = { first: 50, other: 100, gap: 10 };
  expect(paginate([rows(30), rows(15, 15), rows(60)], room)).toEqual([[rows(30)], [rows(15, 15), rows(60)]]);
  expect(paginate([rows(60), rows(50)], room)).toEqual([[rows(60)], [rows(50)]]);
  expect(paginate([rows(30), rows(90, 90), rows(5)], room)).toEqual([[rows(30)], [rows(90)], [rows(90)], [rows(5)]]);
});
