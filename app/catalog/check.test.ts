import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkCourses } from './build-anew.server.ts';
import { buildCourses } from './build.server.ts';
import { faultLine } from './fault.ts';
import { change, COURSE, LESSON, lineAt, put, QUIZ, sampleFolder, TEXT, WORDS } from './sample-library.ts';

let sound: string;
let root: string;

beforeAll(async () => {
  sound = sampleFolder();
  expect((await buildCourses(sound)).faults.map(faultLine)).toEqual([]);
}, 60_000);
afterAll(() => rmSync(sound, { recursive: true }));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'courses-'));
  cpSync(sound, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

async function faults(): Promise<string[]> {
  return (await checkCourses(root)).faults.map(faultLine);
}

/** [what is broken, file, from, to, what is said; where, if not there] */
type Case = [name: string, file: string, from: string, to: string, says: string, file?: string, place?: string];

const RU = 'courses/steps/ru/course.yml';
const cases: Record<string, Case[]> = {
  'course.yml': [
    [
      'a value of the wrong kind',
      COURSE,
      'pass: 80',
      'pass: most',
      '“final.pass” is "most"; expected a whole number from 1 to 100',
    ],
    [
      'a missing key',
      COURSE,
      'code: STP\n',
      '',
      '“code” is missing; expected two to six capital letters',
      COURSE,
      'state',
    ],
    ['an unknown key', COURSE, 'code: STP', 'code: STP\ncolour: red', '“colour” is not known here', COURSE, 'colour'],
    ['a broken file', COURSE, 'code: STP', 'code: STP: x', 'not YAML'],
    ['a bad slug', COURSE, 'lessons: [first]', 'lessons: [First_One]', 'expected a slug (lower-case letters'],
    ['a lesson twice', COURSE, 'lessons: [first]', 'lessons: [first, first]', 'first is there twice'],
    ['an old slug that is in use', COURSE, 'was: [second-of-old]', 'was: [first]', 'first is there twice'],
    ['a module twice', COURSE, 'id: house', 'id: ground', 'ground is there twice'],
    ['an objective twice', COURSE, 'objectives: [act]', 'objectives: [see]', 'see is there twice'],
    ['a reserved slug', COURSE, 'lessons: [first]', 'lessons: [first, quizzes]', 'a lesson is called quizzes'],
    ['a module without lessons', COURSE, 'lessons: [first]', 'lessons: []', 'module ground has no lesson'],
    ['a language folder not listed', COURSE, '[en, ru]', '[en]', 'there is a folder ru, which is not listed'],
    ['a listed language without words', COURSE, '[en, ru]', '[en, ru, kk]', 'courses/steps/kk/course.yml is missing'],
  ],
  'words of the course': [
    ['a module without title', RU, '  house: House\n', '', 'modules has no text for house', RU, 'modules'],
    [
      'an objective without words',
      TEXT,
      '  act: Act on it\n',
      '',
      'objectives has no text for act',
      TEXT,
      'objectives',
    ],
    [
      'words for nothing',
      TEXT,
      '  act: Act on it',
      '  act: Act\n  rest: Rest',
      'objectives has a text for rest',
      TEXT,
      'rest',
    ],
    ['an empty title', TEXT, 'title: Steps', 'title: ""', '“title” is ""; expected a text that is not empty'],
  ],
  'heads of lessons': [
    ['no head', LESSON, '---\ntitle', '\ntitle', 'the lesson has no head'],
    ['no title', LESSON, 'title: First\n', '', '“title” is missing', LESSON, 'minutes'],
    ['minutes in words', LESSON, 'minutes: 5', 'minutes: five', '“minutes” is "five"; expected a whole number'],
    ['an unknown key', LESSON, 'minutes: 5', 'minutes: 5\nauthor: x', '“author” is not known here', LESSON, 'author'],
    ['an unknown source', LESSON, 'sources: [S1]', 'sources: [S1, S9]', 'source S9 is unknown'],
    ['no source', LESSON, 'sources: [S1]', 'sources: []', 'expected at least one source'],
    ['an unknown objective', LESSON, 'objectives: [see]', 'objectives: [seee]', 'objective seee is unknown'],
    [
      'other objectives than the original',
      'courses/steps/ru/first.mdx',
      '[see]',
      '[act]',
      'the objectives differ from the original; expected see',
    ],
    [
      'an original that is a draft',
      LESSON,
      'translation: original',
      'translation: draft',
      'expected original, as en is the first language',
    ],
    [
      'a state that does not exist',
      LESSON,
      'translation: original',
      'translation: fine',
      'expected one of original, draft, reviewed',
    ],
    ['few words', LESSON, 'Word after word. '.repeat(100), '', 'warning: the lesson has ', LESSON, '---'],
  ],
  'what a lesson points at': [
    ['a broken lesson link', LESSON, 'lesson:second', 'lesson:third', 'the link lesson:third leads nowhere'],
    ['a renamed lesson', LESSON, 'lesson:second', 'lesson:second-of-old', 'expected lesson:second, its name today'],
    ['an unknown term', LESSON, '<Term id="referral">', '<Term id="refusal">', '<Term> names refusal'],
    ['a source not in the head', LESSON, '<Source id="S1" />', '<Source id="S2" />', '<Source> names S2'],
    ['a missing drawing', LESSON, 'house.svg', 'horse.svg', '<Figure> shows horse.svg'],
  ],
  drawings: [
    ['a script', 'courses/steps/figures/house.svg', '<path', '<script>x</script><path', '<script> in a drawing'],
    ['a handler', 'courses/steps/figures/house.svg', '<path', '<path onload="x()"', 'the attribute onload'],
    [
      'a reference outside',
      'courses/steps/figures/house.svg',
      '<path',
      '<use href="https://example.org/x"/><path',
      'expected no reference but to its own parts',
    ],
    [
      'a fetched paint',
      'courses/steps/figures/house.svg',
      '<path',
      '<path fill="url(https://example.org)"',
      'expected no reference but',
    ],
    ['an entity', 'courses/steps/figures/house.svg', '<path', '<!ENTITY x "y"><path', 'expected no declarations'],
    ['no viewBox', 'courses/steps/figures/house.svg', 'viewBox', 'viewbox', 'the drawing has no viewBox'],
    [
      'more than 30 KB',
      'courses/steps/figures/house.svg',
      '<path',
      `${' '.repeat(31_000)}<path`,
      'expected at most 30 KB',
      'courses/steps/figures/house.svg',
      '<svg',
    ],
  ],
  keys: [
    ['an unknown kind', QUIZ, 'p1: { kind: single', 'p1: { kind: guess', 'expected a kind: single, multiple'],
    [
      'no objective',
      QUIZ,
      'many: { kind: multiple, objective: see,',
      'many: { kind: multiple,',
      '“questions.many.objective” is missing',
    ],
    [
      'an unknown objective',
      QUIZ,
      'years: { kind: number, objective: act',
      'years: { kind: number, objective: x',
      'objective x is unknown',
    ],
    [
      'a key that is no option',
      QUIZ,
      'p1: { kind: single, objective: see, options: [a, b, c, d], key: a',
      'p1: { kind: single, objective: see, options: [a, b, c, d], key: e',
      'the key e is no option',
    ],
    ['a key of many that is no option', QUIZ, 'key: [a, c]', 'key: [a, e]', 'the key e is no option'],
    ['all options right', QUIZ, 'key: [a, c]', 'key: [a, b, c]', 'every option is right'],
    ['an order that lacks one', QUIZ, 'key: [b, a, c]', 'key: [b, a]', 'the key is not the options in order'],
    ['a match that lacks one', QUIZ, 'key: { a: y, b: x }', 'key: { a: y }', 'the key does not match each option'],
    ['a match with no target', QUIZ, 'key: { a: y, b: x }', 'key: { a: y, b: z }', 'z is no target'],
    ['an option twice', QUIZ, 'options: [a, b], targets', 'options: [a, b, b], targets', 'b is there twice'],
    ['more asked than there is', QUIZ, 'ask: 2', 'ask: 3', 'asks for 3'],
    ['an id that is no slug', QUIZ, '  word: {', '  Word: {', 'the id is not a slug'],
  ],
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
  'words of questions': [
    [
      'a key without text',
      WORDS,
      'years: { stem: How old?, unit: years, feedback: Eighteen. }\n',
      '',
      'question years has no text',
      WORDS,
      'a1',
    ],
    [
      'a text without key',
      WORDS,
      'years: {',
      'ears: { stem: x, feedback: y }\nyears: {',
      'the text ears has no question',
      WORDS,
      'ears',
    ],
    [
      'an option without text',
      WORDS,
      'p1: { stem: Which of p1?, options: { a: { text: Answer a, ',
      'p1: { stem: Which of p1?, options: { a: { ',
      'p1: option a has no text',
    ],
    [
      'an option without feedback',
      WORDS,
      'p2: { stem: Which of p2?, options: { a: { text: Answer a, feedback: Why a. }',
      'p2: { stem: Which of p2?, options: { a: { text: Answer a }',
      'p2: option a has no feedback',
    ],
    [
      'an option that is missing',
      WORDS,
      'p3: { stem: Which of p3?, options: { a: { text: Answer a, feedback: Why a. }, ',
      'p3: { stem: Which of p3?, options: { ',
      'p3: options has no a',
    ],
    [
      'an option too many',
      WORDS,
      'p4: { stem: Which of p4?, options: { ',
      'p4: { stem: Which of p4?, options: { e: { text: x, feedback: y }, ',
      'p4: options has e, which no key knows',
    ],
    [
      'truth without feedback',
      WORDS,
      '"true": { feedback: It is not. }',
      '"true": {}',
      'so: option true has no feedback',
    ],
    ['no accepted form', WORDS, 'accept: [privacy], ', '', 'word: has no accept'],
    ['no feedback at all', WORDS, ', feedback: Eighteen.', '', 'years: has no feedback'],
    [
      'a concept without words',
      WORDS,
      'concepts: { door: { label: A door, accept: [door] }, ',
      'concepts: { ',
      'list-a: concepts has no door',
    ],
    [
      'a part of another kind',
      WORDS,
      'years: { stem: How old?',
      'years: { stem: How old?, accept: [x]',
      'years: has accept',
    ],
    ['a stem that is missing', WORDS, 'years: { stem: How old?, ', 'years: { ', '“years.stem” is missing'],
  ],
  objectives: [
    ['one that no lesson teaches', COURSE, 'objectives: [act]', 'objectives: [act, rest]', 'no lesson teaches rest'],
    ['one that no question tests', COURSE, 'objectives: [act]', 'objectives: [act, rest]', 'no question tests rest'],
  ],
  'the library': [
    [
      'a source never read',
      'courses/sources.yml',
      'checked: 2026-11-23',
      'checked: soon',
      'as YYYY-MM-DD, or unchecked',
    ],
    ['an unsafe address', 'courses/sources.yml', 'year: 2020', 'url: "javascript:x"', '“S1.url” is "javascript:x"'],
    ['a term in no language', 'courses/glossary.yml', 'kk:', 'xx:', '“referral.xx” is'],
  ],
};

for (const [group, found] of Object.entries(cases)) {
  describe(group, () => {
    test.each(found)('%s', async (_name, file, from, to, says, where = file, place) => {
      const changed = change(root, file, from, to);
      const line = place ? lineAt(root, where, place) : changed;
      expect(await faults()).toContainEqual(expect.stringMatching(starting(`${where}:${line}:`, says)));
    });
  });
}

test('a lesson in one language and not in another', async () => {
  rmSync(join(root, 'courses/steps/ru/second.mdx'));
  const line = lineAt(root, COURSE, 'slug: second');
  expect(await faults()).toEqual([
    `${COURSE}:${line}: courses/steps/ru/second.mdx is missing; expected the lesson in each of en, ru`,
  ]);
});

test('a lesson that no module lists', async () => {
  cpSync(join(root, LESSON), join(root, 'courses/steps/en/third.mdx'));
  expect(await faults()).toEqual([
    `courses/steps/en/third.mdx:1: no module lists third; expected third among the lessons of ${COURSE}`,
  ]);
});

test('two courses with one code, and a folder that is no slug', async () => {
  cpSync(join(root, 'courses/steps'), join(root, 'courses/Steps_2'), { recursive: true });
  const found = await faults();
  expect(found).toContainEqual(
    expect.stringMatching(/^courses\/steps\/course\.yml:2: code STP belongs to another course/),
  );
  expect(found).toContainEqual(expect.stringMatching(/^courses\/Steps_2\/course\.yml:1: the folder is called Steps_2/));
});

test('a module with fewer than two questions in the pool, and a true or false alone', async () => {
  const text = QUIZ;
  for (let index = 0; index < 25; index += 1) {
    const [from, to] = [
      `p${index + 1}: { kind: single, objective: see`,
      `p${index + 1}: { kind: single, objective: act`,
    ];
    if (index % 2 === 0) change(root, text, from, to);
  }
  change(root, text, 'many: { kind: multiple, objective: see', 'many: { kind: multiple, objective: act');
  change(root, text, 'word: { kind: text, objective: see', 'word: { kind: text, objective: act');
  const line = lineAt(root, QUIZ, 'pool');
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
    change(root, QUIZ, `${start}${key}`, `${start}a`);
    change(
      root,
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

test('a ready course needs its questions, and their words in each language', async () => {
  rmSync(join(root, 'courses/steps/ru/quizzes.yml'));
  expect(await faults()).toEqual([
    `${COURSE}:4: courses/steps/ru/quizzes.yml is missing; expected the words of the questions there`,
  ]);
  rmSync(join(root, QUIZ));
  expect(await faults()).toEqual([`${COURSE}:1: courses/steps/quizzes.yml is missing; expected it, in a ready course`]);
});

test('a folder that is no language', async () => {
  renameSync(join(root, 'courses/steps/ru'), join(root, 'courses/steps/rus'));
  expect(await faults()).toContainEqual(expect.stringMatching(/course\.yml:1: there is a folder rus; expected/));
});

test('a course in preparation needs its structure and words alone', async () => {
  put(root, 'courses/later/course.yml', COURSE_IN_PREPARATION);
  put(
    root,
    'courses/later/en/course.yml',
    'title: L\nsummary: S\naudience: A\nmodules: { one: O }\nobjectives: { see: S }\n',
  );
  expect(await faults()).toEqual([]);
  rmSync(join(root, 'courses/later/en'), { recursive: true });
  expect(await faults()).toEqual([
    'courses/later/course.yml:4: courses/later/en/course.yml is missing; expected title, summary, audience, modules and objectives there',
  ]);
});

test('faults come by file and line, and a build writes none of them', async () => {
  change(root, LESSON, 'minutes: 5', 'minutes: five');
  change(root, COURSE, 'code: STP', 'code: stp');
  const { faults } = await buildCourses(root);
  expect(faults.map(({ file }) => file)).toEqual([COURSE, LESSON]);
});

const COURSE_IN_PREPARATION = `state: in-preparation
code: LTR
audience: youth
languages: [en]
hours: { count: 4, unit: academic }
final: { draw: 10, pass: 80, tries: 3, wait_hours: 12 }
modules:
  - { id: one, objectives: [see], lessons: [] }
`;

function starting(place: string, says: string): RegExp {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal(place)}.*${literal(says)}`);
}
