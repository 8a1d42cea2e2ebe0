import { readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { BUILT, FIGURES, INDEX, LESSONS } from './built.ts';
import { buildCourses } from './build.server.ts';
import {
  courseText,
  findCourse,
  findLesson,
  lessonHeads,
  listCourses,
  quizBundle,
  quizHash,
} from './catalog.server.ts';
import { lessonSlugs, type Course } from './course.ts';
import { filesUnder } from './hash.server.ts';
import { change, LESSON, QUIZ, sampleFolder } from './sample-library.test-support.ts';

let root: string;

beforeAll(async () => {
  root = sampleFolder();
  expect((await buildCourses(root)).faults).toEqual([]);
  vi.spyOn(process, 'cwd').mockReturnValue(root);
}, 60_000);
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

function steps(): Course {
  const course = findCourse('steps');
  if (!course) throw new Error('The sample course is not there');
  return course;
}

test('a course is read as it was written', () => {
  expect(listCourses()).toEqual([steps()]);
  const facts = { slug: 'steps', state: 'ready', final: { draw: 10, waitHours: 12 }, attendance: null };
  expect(steps()).toMatchObject(facts);
  expect(lessonSlugs(steps())).toEqual(['first', 'second']);
  expect(steps().renamed['second-of-old']).toBe('second');
});

test('words and lessons come in the language asked for, or in the first', () => {
  expect(courseText(steps(), 'ru').title).toBe('Шаги');
  expect(courseText(steps(), 'kk')).toMatchObject({ locale: 'en', title: 'Steps' });
  expect(lessonHeads(steps(), 'ru').map(({ title }) => title)).toEqual(['Первый', 'Второй']);
  expect(findLesson(steps(), 'first', 'ru')).toMatchObject({ locale: 'ru', title: 'Первый' });
  expect(findLesson(steps(), 'first', 'kk')).toMatchObject({ locale: 'en', title: 'First' });
  expect(findLesson(steps(), 'second-of-old', 'en')).toBeUndefined();
});

test.each([
  '',
  '.',
  '..',
  '../steps',
  'steps/../steps',
  'steps\0',
  'steps/',
  'STEPS',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'index.json',
  '%2e%2e',
])('asking for %j finds nothing', (text) => findsNothing(text));

test('asking for ten thousand letters finds nothing', () => findsNothing('x'.repeat(10_000)));

function findsNothing(text: string) {
  expect(findCourse(text)).toBeUndefined();
  expect(findLesson(steps(), text, 'en')).toBeUndefined();
  expect(steps().renamed[text]).toBeUndefined();
}

test('a request cannot change what the next one reads', () => {
  expect(() => steps().modules.push({ id: 'x', objectives: [], lessons: [] })).toThrow(TypeError);
  expect(() => Object.assign(findLesson(steps(), 'first', 'en') ?? {}, { html: 'x' })).toThrow(TypeError);
});

test('the questions come with their keys, in each language', () => {
  const { content, texts } = quizBundle(steps());
  expect(content.forms.A).toHaveLength(10);
  expect(content.questions['years']).toEqual({ kind: 'number', objective: 'act', points: 1, key: 18, tolerance: 0 });
  expect(Object.keys(texts)).toEqual(['en', 'ru']);
  expect(quizHash(steps())).toMatch(/^[0-9a-f]{32}$/);
});

test('two builds of the same courses are the same to the byte', async () => {
  const other = sampleFolder();
  await buildCourses(other);
  expect(built(other)).toEqual(built(root));
  rmSync(other, { recursive: true });
});

test('a build with nothing to do writes nothing', async () => {
  const old = new Date('2020-01-01');
  const files = filesUnder(join(root, BUILT));
  files.forEach((file) => utimesSync(file, old, old));
  await buildCourses(root);
  expect(filesUnder(join(root, BUILT))).toEqual(files);
  expect(readdirSync(join(root, BUILT)).sort()).toEqual(['index.json', 'lessons']);
});

test('a changed lesson is compiled again, and it alone', async () => {
  const other = sampleFolder();
  await buildCourses(other);
  const before = readdirSync(join(other, LESSONS));
  change(other, LESSON, 'Read about', 'Hear about');
  await buildCourses(other);
  const after = readdirSync(join(other, LESSONS));
  expect(after).toHaveLength(before.length);
  expect(after.filter((file) => !before.includes(file))).toHaveLength(1);
  expect(hashIn(other)).toBe(hashIn(root));
  rmSync(other, { recursive: true });
});

test('a changed key is another version of the questions; another order of their lines is not', async () => {
  const other = sampleFolder();
  change(other, QUIZ, '  years: { kind: number, objective: act, key: 18 }\n', '');
  change(other, QUIZ, 'questions:\n', 'questions:\n  years: { key: 18, kind: number, objective: act }\n');
  await buildCourses(other);
  expect(hashIn(other)).toBe(hashIn(root));
  change(other, QUIZ, 'key: 18', 'key: 17');
  await buildCourses(other);
  expect(hashIn(other)).not.toBe(hashIn(root));
  rmSync(other, { recursive: true });
});

test('drawings are served under a name that holds their hash', () => {
  const [name] = readdirSync(join(root, FIGURES));
  expect(name).toMatch(/^[0-9a-f]{16}-house\.svg$/);
  expect(findLesson(steps(), 'first', 'en')?.html).toContain(`src="/course-files/${name}" width="64" height="32"`);
});

function built(folder: string): Record<string, string> {
  const files = [...filesUnder(join(folder, BUILT)), ...filesUnder(join(folder, FIGURES))];
  return Object.fromEntries(files.map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]));
}

function hashIn(folder: string): string {
  const { courses } = JSON.parse(readFileSync(join(folder, INDEX), 'utf8')) as { courses: { quizHash: string }[] };
  return courses[0]?.quizHash ?? '';
}
