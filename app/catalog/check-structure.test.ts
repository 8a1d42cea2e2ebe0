import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCourses } from './build.server.ts';
import { eachIsNamed, faults, folder, soundCourses } from './checked-courses.test-support.ts';
import { change, COURSE, LESSON, put, TEXT } from './sample-library.test-support.ts';

soundCourses();

const RU = 'courses/steps/ru/course.yml';
const HOUSE = 'courses/steps/figures/house.svg';

eachIsNamed({
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
    [
      'attendance beyond a whole',
      COURSE,
      'code: STP',
      'code: STP\nattendance: 120',
      '“attendance” is 120; expected a whole number from 1 to 100',
      COURSE,
      'attendance',
    ],
    [
      'outcomes of another kind',
      COURSE,
      'code: STP',
      'code: STP\noutcomes: health',
      '“outcomes” is "health"; expected one of work',
      COURSE,
      'outcomes',
    ],
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
  drawings: [
    ['a script', HOUSE, '<path', '<script>x</script><path', '<script> in a drawing'],
    ['a handler', HOUSE, '<path', '<path onload="x()"', 'the attribute onload'],
    [
      'a reference outside',
      HOUSE,
      '<path',
      '<use href="https://example.org/x"/><path',
      'expected no reference but to its own parts',
    ],
    ['a fetched paint', HOUSE, '<path', '<path fill="url(https://example.org)"', 'expected no reference but'],
    ['an entity', HOUSE, '<path', '<!ENTITY x "y"><path', 'expected no declarations'],
    ['no viewBox', HOUSE, 'viewBox', 'viewbox', 'the drawing has no viewBox'],
    ['more than 30 KB', HOUSE, '<path', `${' '.repeat(31_000)}<path`, 'expected at most 30 KB', HOUSE, '<svg'],
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
});

test('two courses with one code, and a folder that is no slug', async () => {
  cpSync(join(folder(), 'courses/steps'), join(folder(), 'courses/Steps_2'), { recursive: true });
  const found = await faults();
  expect(found).toContainEqual(
    expect.stringMatching(/^courses\/steps\/course\.yml:2: code STP belongs to another course/),
  );
  expect(found).toContainEqual(expect.stringMatching(/^courses\/Steps_2\/course\.yml:1: the folder is called Steps_2/));
});

test('a folder that is no language', async () => {
  renameSync(join(folder(), 'courses/steps/ru'), join(folder(), 'courses/steps/rus'));
  expect(await faults()).toContainEqual(expect.stringMatching(/course\.yml:1: there is a folder rus; expected/));
});

test('a course in preparation needs its structure and words alone', async () => {
  put(folder(), 'courses/later/course.yml', COURSE_IN_PREPARATION);
  put(
    folder(),
    'courses/later/en/course.yml',
    'title: L\nsummary: S\naudience: A\nmodules: { one: O }\nobjectives: { see: S }\n',
  );
  expect(await faults()).toEqual([]);
  rmSync(join(folder(), 'courses/later/en'), { recursive: true });
  expect(await faults()).toEqual([
    'courses/later/course.yml:4: courses/later/en/course.yml is missing; expected title, summary, audience, modules and objectives there',
  ]);
});

test('faults come by file and line, and a build writes none of them', async () => {
  change(folder(), LESSON, 'minutes: 5', 'minutes: five');
  change(folder(), COURSE, 'code: STP', 'code: stp');
  const outcome = await buildCourses(folder());
  expect(outcome.faults.map(({ file }) => file)).toEqual([COURSE, LESSON]);
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
