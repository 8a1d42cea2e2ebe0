import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PRACTICE_FILES, PRACTICE_TAGS } from './sample-practice.test-support.ts';

/** For tests: a course without a fault, in two languages, and a way to break it. */
export const COURSE = 'courses/steps/course.yml';
export const QUIZ = 'courses/steps/quizzes.yml';
export const WORDS = 'courses/steps/en/quizzes.yml';
export const TEXT = 'courses/steps/en/course.yml';
export const LESSON = 'courses/steps/en/first.mdx';

const FORM_A = ids('a', 9);
const FORM_B = ids('b', 9);
const POOL = [...ids('p', 25), 'many', 'so', 'turns', 'pairs', 'years', 'word'];

export function sampleFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'courses-'));
  for (const [path, text] of Object.entries(sampleFiles())) put(root, path, text);
  return root;
}

export function put(root: string, path: string, text: string): void {
  putBytes(root, path, Buffer.from(text));
}

export function putBytes(root: string, path: string, content: Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** Replaces `from`, which must be there, and says on which line it stood. */
export function change(root: string, path: string, from: string, to: string): number {
  const text = readFileSync(join(root, path), 'utf8');
  const start = text.indexOf(from);
  if (start < 0) throw new Error(`${path} does not say ${from}`);
  writeFileSync(join(root, path), text.slice(0, start) + to + text.slice(start + from.length));
  return lineOf(text, start);
}

export function lineAt(root: string, path: string, part: string): number {
  const text = readFileSync(join(root, path), 'utf8');
  return lineOf(text, text.indexOf(part));
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function sampleFiles(): Record<string, string> {
  return {
    'courses/sources.yml': 'S1: { title: A guide, by: An office, year: 2020, checked: 2026-11-23 }\n',
    'courses/glossary.yml':
      'referral:\n  en: { term: referral, meaning: Passing on. }\n  ru: { term: перенаправление, meaning: Передача. }\n  kk: { term: бағыттау }\n',
    [COURSE]: COURSE_FILE,
    'courses/steps/figures/house.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 32">\n<path d="M0 0h9"/>\n</svg>\n',
    [TEXT]: textFile('Steps'),
    'courses/steps/ru/course.yml': textFile('Шаги'),
    [LESSON]: `${lesson('First', 'see', 'original')}\n${PRACTICE_TAGS}\n`,
    ...PRACTICE_FILES,
    'courses/steps/en/second.mdx': lesson('Second', 'act', 'original'),
    'courses/steps/ru/first.mdx': lesson('Первый', 'see', 'draft'),
    'courses/steps/ru/second.mdx': lesson(
      'Второй',
      'act',
      'reviewed\nreviewed_by: native reviewer\nreviewed_on: 2027-03-01',
    ),
    [QUIZ]: quizFile(),
    [WORDS]: wordsFile(),
    'courses/steps/ru/quizzes.yml': wordsFile(),
  };
}

const COURSE_FILE = `state: ready
code: STP
audience: adults
languages: [en, ru]
hours: { count: 4, unit: academic }
final: { draw: 10, pass: 80, tries: 3, wait_hours: 12 }
modules:
  - id: ground
    objectives: [see]
    lessons: [first]
  - id: house
    objectives: [act]
    lessons:
      - { slug: second, was: [second-of-old] }
`;

function textFile(title: string): string {
  return `title: ${title}
summary: A course.
audience: Everyone.
modules:
  ground: Ground
  house: House
objectives:
  see: See it
  act: Act on it
`;
}

function lesson(title: string, objective: string, translation: string): string {
  return `---
title: ${title}
minutes: 5
objectives: [${objective}]
sources: [S1]
translation: ${translation}
---

Read about <Term id="referral">referral</Term> <Source id="S1" /> and [the second](lesson:second).

<Figure src="house.svg" alt="A line" caption="A line." />

${'Word after word. '.repeat(140)}
`;
}

function quizFile(): string {
  const single = (id: string, index: number) =>
    `  ${id}: { kind: single, objective: ${index % 2 ? 'act' : 'see'}, options: [a, b, c, d], key: ${'abcd'[index % 4]} }`;
  return `forms:
  A: [${FORM_A.join(', ')}, list-a]
  B: [${FORM_B.join(', ')}, list-b]
pool: [${POOL.join(', ')}]
questions:
${[FORM_A, FORM_B, ids('p', 25)].flatMap((group) => group.map(single)).join('\n')}
  many: { kind: multiple, objective: see, options: [a, b, c], key: [a, c] }
  so: { kind: truefalse, objective: see, key: false }
  turns: { kind: order, objective: act, options: [a, b, c], key: [b, a, c] }
  pairs: { kind: match, objective: act, options: [a, b], targets: [x, y], key: { a: y, b: x } }
  years: { kind: number, objective: act, key: 18 }
  word: { kind: text, objective: see }
  list-a: { kind: recall, objective: act, ask: 2, concepts: [door, roof] }
  list-b: { kind: recall, objective: act, ask: 2, concepts: [door, roof] }
`;
}

function wordsFile(): string {
  const option = (name: string) => `${name}: { text: Answer ${name}, feedback: Why ${name}. }`;
  const single = (id: string) => `${id}: { stem: Which of ${id}?, options: { ${[...'abcd'].map(option).join(', ')} } }`;
  const plain = (name: string) => `${name}: { text: Part ${name} }`;
  const concepts = 'concepts: { door: { label: A door, accept: [door] }, roof: { label: A roof, accept: [roof] } }';
  return `${[...FORM_A, ...FORM_B, ...ids('p', 25)].map(single).join('\n')}
many: { stem: Which two?, options: { ${[...'abc'].map(option).join(', ')} } }
so: { stem: Is it so?, options: { "true": { feedback: It is not. }, "false": { feedback: Right. } } }
turns: { stem: In what order?, options: { ${[...'abc'].map(plain).join(', ')} }, feedback: First b. }
pairs: { stem: Which with which?, options: { ${[...'ab'].map(plain).join(', ')} }, targets: { ${[...'xy'].map(plain).join(', ')} }, feedback: So. }
years: { stem: How old?, unit: years, feedback: Eighteen. }
word: { stem: Which word?, accept: [privacy], feedback: Privacy. }
list-a: { stem: Name two., ${concepts}, feedback: A house. }
list-b: { stem: Name two more., ${concepts}, feedback: A house. }
`;
}

function ids(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
}
