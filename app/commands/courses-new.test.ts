import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCourses } from '~/catalog/build-anew.server.ts';
import { buildCourses } from '~/catalog/build.server.ts';
import { faultLine, stops, stopsBuild } from '~/catalog/fault.ts';
import { filesUnder } from '~/catalog/hash.server.ts';
import { readLibrary } from '~/catalog/library.server.ts';
import { change, COURSE, sampleFolder } from '~/catalog/sample-library.test-support.ts';
import { translationBoard } from '~/catalog/translation-board.server.ts';
import { WRITTEN_LOCALES } from '~/i18n/locales.ts';
import { coursesNew } from './courses-new.ts';

let root: string;
beforeEach(() => void (root = sampleFolder()));
afterEach(() => rmSync(root, { recursive: true }));

const make = (...args: string[]) => coursesNew(args, root);
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const faults = async () => (await checkCourses(root)).faults;
const stopping = async () => (await faults()).filter(stops).map(faultLine);

test('a new course and its lessons pass the check, in every language there is', async () => {
  const languages = WRITTEN_LOCALES.join(',');
  const said = make('legal-aid', '--code', 'LA', '--audience', 'returnees', '--languages', languages);
  expect(said).toContain('courses/legal-aid/course.yml');
  expect(await stopping()).toEqual([]);
  make('legal-aid', 'first-visit');
  make('legal-aid', 'second-visit', '--module', 'first-module', '--sources', 'S1');
  expect(await stopping()).toEqual([]);
  const course = readLibrary(root).courses.find(({ slug }) => slug === 'legal-aid');
  expect(course?.structure.value).toMatchObject({ state: 'in-preparation', code: 'LA', audience: 'returnees' });
  expect(course?.structure.value?.modules[0]?.lessons.map(({ slug }) => slug)).toEqual(['first-visit', 'second-visit']);
  for (const locale of WRITTEN_LOCALES) {
    const lesson = course?.languages.get(locale)?.lessons.get('first-visit');
    expect(lesson?.head.value?.translation).toBe(locale === 'en' ? 'original' : 'draft');
    for (const part of ['<KeyPoint>', '<Scenario', '<CheckYourself', '<Remember>'])
      expect(lesson?.body).toContain(part);
  }
}, 60_000);

test('its translations say which original they were made from, and are stale once that is written', () => {
  make('legal-aid', '--languages', 'en,ru');
  make('legal-aid', 'first-visit');
  const russian = () =>
    translationBoard(readLibrary(root)).find((row) => row.course === 'legal-aid' && row.locale === 'ru');
  expect(russian()).toMatchObject({ lessons: 1, drafts: 1, unstamped: 0, stale: 0 });
  change(root, 'courses/legal-aid/en/first-visit.mdx', '✎ The idea', 'A lawyer');
  expect(russian()).toMatchObject({ stale: 1 });
});

test('a lesson is added to the module named, and course.yml is otherwise as it was', () => {
  const before = text(COURSE);
  make('steps', 'third', '--module', 'ground');
  expect(text(COURSE)).toBe(before.replace('lessons: [first]', 'lessons: [first, third]'));
  make('steps', 'fourth');
  expect(text(COURSE)).toContain('      - { slug: second, was: [second-of-old] }\n      - fourth\n');
});

test('what is left to be written stops a course from being ready', async () => {
  make('steps', 'third');
  const unwritten = (await stopping()).filter((fault) => fault.includes('is still to be written'));
  expect(unwritten).toContainEqual(
    expect.stringMatching(/^courses\/steps\/en\/third\.mdx:2: “✎ Third” is still to be written/),
  );
  expect(unwritten).toContainEqual(expect.stringContaining('courses/steps/ru/third.mdx:10'));
  change(root, 'courses/steps/en/course.yml', 'summary: A course.', 'summary: ✎ A course.');
  expect((await buildCourses(root)).faults.filter(stopsBuild)).toEqual([]);
  expect(await stopping()).toContainEqual(expect.stringMatching(/^courses\/steps\/en\/course\.yml:2: “✎ A course\.”/));
}, 60_000);

describe('what cannot be done is said, and nothing is written', () => {
  test.each([
    ['nothing named', [], 'Name a course, or a course and a lesson'],
    ['too much', ['a', 'b', 'c'], 'Name a course'],
    ['an unknown option', ['legal-aid', '--colour', 'red'], '--colour'],
    ['a bad slug', ['Legal Aid'], '“Legal Aid” is no name for a course; expected lower-case letters'],
    ['a way out of the folder', ['../legal'], 'is no name for a course'],
    ['a name that is taken', ['steps'], 'courses/steps is there already'],
    ['a code that is taken', ['legal-aid', '--code', 'STP'], 'Code STP belongs to steps; expected another --code.'],
    ['a bad code', ['legal-aid', '--code', 'la1'], 'The code is “la1”; expected --code with 2 to 6 capital letters.'],
    ['no letters for a code', ['112'], 'The code is “”'],
    ['an unknown audience', ['legal-aid', '--audience', 'all'], '--audience is “all”; expected one of adults'],
    ['an unknown language', ['legal-aid', '--languages', 'en,fr'], '--languages has “fr”; expected some of en, ru'],
    ['a language twice', ['legal-aid', '--languages', 'en,en'], '--languages has en twice.'],
    ['no language', ['legal-aid', '--languages', ','], '--languages is empty'],
    ['a module without a lesson', ['legal-aid', '--module', 'x'], '--module belongs to a lesson'],
    ['an unknown course', ['steeps', 'third'], 'There is no course steeps; expected one of steps.'],
    ['a lesson that is there', ['steps', 'first'], 'steps has a lesson first already'],
    ['a lesson’s old name', ['steps', 'second-of-old'], 'second-of-old was the name of second'],
    ['a reserved name', ['steps', 'quizzes'], 'No lesson is called quizzes'],
    ['a bad lesson', ['steps', 'Third!'], '“Third!” is no name for a lesson'],
    [
      'an unknown module',
      ['steps', 'third', '--module', 'attic'],
      'There is no module attic; expected one of ground, house.',
    ],
    ['an unknown source', ['steps', 'third', '--sources', 'S1,S99'], 'Source S99 is unknown'],
    ['a code for a lesson', ['steps', 'third', '--code', 'XY'], '--code belongs to a new course'],
  ])('%s', (_name, args, says) => {
    const before = filesUnder(root);
    expect(() => make(...args)).toThrow(says);
    expect(filesUnder(root)).toEqual(before);
  });

  test('a course.yml with faults', () => {
    change(root, COURSE, 'code: STP', 'code: stp');
    expect(() => make('steps', 'third')).toThrow('courses/steps/course.yml has faults');
    expect(existsSync(join(root, 'courses/steps/en/third.mdx'))).toBe(false);
  });
});
