import { expect, test } from 'vitest';
import { eachIsNamed, faults, folder, soundCourses } from './checked-courses.test-support.ts';
import { change, COURSE, lineAt, QUIZ, WORDS } from './sample-library.test-support.ts';

soundCourses();

eachIsNamed({
  'forms and pool': [
    ['a short form', QUIZ, 'A: [a1, ', 'A: [', 'form A has 9 questions; expected 10'],
    [
      'a question of another kind beside',
      QUIZ,
      'b1: { kind: single, objective: see, options: [a, b, c, d], key: a }',
      'b1: { kind: text, objective: see }',
      'b1 has kind text; expected single, as a1',
      QUIZ,
      'B: [',
    ],
    [
      'another objective beside',
      QUIZ,
      'b1: { kind: single, objective: see',
      'b1: { kind: single, objective: act',
      'b1 has objective act; expected see, as a1',
      QUIZ,
      'B: [',
    ],
    ['a small pool', QUIZ, 'pool: [p1, p2, ', 'pool: [', 'the pool has 29 questions; expected at least 30'],
    ['a pool below the draw', COURSE, 'draw: 10', 'draw: 40', 'expected at least the 40', QUIZ, 'pool'],
    ['a form that overlaps the pool', QUIZ, 'pool: [p1', 'pool: [a1, p1', 'a1 is in form A and in the pool'],
    ['forms that overlap', QUIZ, 'B: [b1', 'B: [a1', 'a1 is in form A and in form B'],
    ['a question nowhere', QUIZ, 'pool: [p1, ', 'pool: [', 'p1 is in no form and not in the pool', QUIZ, 'p1: {'],
    ['a place without question', QUIZ, 'pool: [p1', 'pool: [p99, p1', 'the pool names p99'],
    ['recall in the pool', QUIZ, 'pool: [p1', 'pool: [list-a, p1', 'list-a is of kind recall'],
  ],
  objectives: [
    ['one that no lesson teaches', COURSE, 'objectives: [act]', 'objectives: [act, rest]', 'no lesson teaches rest'],
    ['one that no question tests', COURSE, 'objectives: [act]', 'objectives: [act, rest]', 'no question tests rest'],
  ],
});

test('a module with fewer than two questions in the pool, and a true or false alone', async () => {
  const text = QUIZ;
  for (let index = 0; index < 25; index += 1) {
    const [from, to] = [
      `p${index + 1}: { kind: single, objective: see`,
      `p${index + 1}: { kind: single, objective: act`,
    ];
    if (index % 2 === 0) change(folder(), text, from, to);
  }
  change(folder(), text, 'many: { kind: multiple, objective: see', 'many: { kind: multiple, objective: act');
  change(folder(), text, 'word: { kind: text, objective: see', 'word: { kind: text, objective: act');
  const line = lineAt(folder(), QUIZ, 'pool');
  expect(await faults()).toEqual([
    `${QUIZ}:${line}: module ground has 1 questions in the pool; expected at least 2`,
    `${QUIZ}:${line}: so alone tests see, as true or false; expected another question of this objective`,
  ]);
});

test('a right option that is mostly the longest, or mostly in one place', async () => {
  for (let index = 0; index < 25; index += 1) {
    const id = `p${index + 1}`;
    const key = 'abcd'[index % 4];
    const start = `${id}: { kind: single, objective: ${index % 2 ? 'act' : 'see'}, options: [a, b, c, d], key: `;
    change(folder(), QUIZ, `${start}${key}`, `${start}a`);
    change(
      folder(),
      WORDS,
      `Which of ${id}?, options: { a: { text: Answer a`,
      `Which of ${id}?, options: { a: { text: The longest answer`,
    );
  }
  const found = await faults();
  expect(found).toContainEqual(
    expect.stringMatching(/quizzes\.yml:\d+: the right option stands in place 1 in 31 of 43/),
  );
  expect(found).toContainEqual(
    expect.stringMatching(/en\/quizzes\.yml:1: the right option is the longest in 25 of 43/),
  );
});
