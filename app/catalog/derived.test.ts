import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { textInCyrillic } from '~/i18n/uz-Cyrl/text.ts';
import { grade } from '~/quizzes/grade.ts';
import { compileLibrary, type CompiledLesson } from './compile.server.ts';
import { withDerived } from './derived.ts';
import { readLibrary } from './library.server.ts';

const written = readLibrary(process.cwd());
const library = withDerived(written);
const inUzbek = library.courses.filter(({ languages }) => languages.has('uz'));

/** What may stay Latin in the lessons, questions and terms; each was read where it stands. */
const STAYS = [
  'SAMHSA',
  'SMS',
  'ID',
  'AB-1998-TMN',
  'World Vision',
  'War Trauma Foundation',
  'Vicarious Trauma Toolkit',
  'grounding',
  'secondary traumatic stress',
  'vicarious trauma',
  'vicarious travma',
];
const latinIn = (text: string) =>
  STAYS.reduce((rest, kept) => rest.replaceAll(kept, ''), text).match(/[A-Za-zʻʼ][\wʻʼ-]*/g) ?? [];
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);

/** The text of a page and what its attributes say aloud. */
function said(html: string): string {
  const aloud = [...html.matchAll(/ (?:alt|title|aria-label|placeholder)="([^"]*)"/g)].map(([, words]) => words);
  return [html.replace(/<[^>]*>/g, ' '), ...aloud].join(' ').replace(/&\w+;/g, ' ');
}

const tagsOf = (html: string) =>
  html.replace(/ (alt|title|aria-label|placeholder)="[^"]*"/g, ' $1').match(/<[^>]*>/g) ?? [];

let latin: CompiledLesson[];
let cyrillic: CompiledLesson[];

beforeAll(async () => {
  const only = (locale: 'uz' | 'uz-Cyrl') => ({
    ...library,
    courses: inUzbek.map((course) => ({
      ...course,
      languages: new Map([...course.languages].filter(([each]) => each === locale)),
    })),
  });
  const root = mkdtempSync(join(tmpdir(), 'derived-'));
  latin = (await compileLibrary(root, only('uz'))).lessons;
  cyrillic = (await compileLibrary(root, only('uz-Cyrl'))).lessons;
}, 120_000);

test('a course in Uzbek is there in both scripts, and no other course is', () => {
  expect(inUzbek.length).toBeGreaterThan(0);
  for (const course of library.courses) {
    const languages = course.structure.value?.languages ?? [];
    expect(languages.includes('uz-Cyrl')).toBe(languages.includes('uz'));
  }
  expect(written.courses.some(({ languages }) => languages.has('uz-Cyrl' as 'uz'))).toBe(false);
});

test('every lesson is the same page in the other script: tags, links and ids as they were, no Latin letter left', () => {
  expect(cyrillic.length).toBe(latin.length);
  expect(cyrillic.length).toBeGreaterThan(30);
  cyrillic.forEach(({ lesson, words }, index) => {
    const other = latin[index];
    expect(lesson.slug).toBe(other?.lesson.slug);
    expect(lesson.locale).toBe('uz-Cyrl');
    expect(words).toBe(other?.words);
    expect(lesson.sources).toEqual(other?.lesson.sources);
    expect(tagsOf(lesson.html)).toEqual(tagsOf(other?.lesson.html.replaceAll('&#x27;', "'") ?? ''));
    expect(latinIn(`${lesson.title} ${said(lesson.html)}`)).toEqual([]);
  });
});

test('no Latin letter is left in titles, questions, tasks and terms', () => {
  for (const { languages } of inUzbek) {
    const { text, quiz, practice } = languages.get('uz-Cyrl') ?? {};
    expect(textsIn([text?.value, quiz?.value, practice?.value ?? {}]).flatMap(latinIn)).toEqual([]);
  }
  const terms = Object.values(library.glossary.value ?? {}).flatMap((entry) => textsIn(entry['uz-Cyrl'] ?? {}));
  expect(terms.length).toBeGreaterThan(20);
  expect(terms.flatMap(latinIn)).toEqual([]);
});

test('what is accepted as an answer is accepted in either script', () => {
  const asked = inUzbek.flatMap(({ quiz, languages }) =>
    Object.entries(quiz?.value?.questions ?? {}).flatMap(([id, question]) => {
      const texts = [...languages.values()].flatMap((language) => language.quiz?.value?.[id] ?? []);
      return question.kind === 'text'
        ? [{ question, texts, forms: languages.get('uz')?.quiz?.value?.[id]?.accept }]
        : [];
    }),
  );
  expect(asked.length).toBeGreaterThan(0);
  for (const { question, texts, forms = [] } of asked) {
    for (const typed of [...forms, ...forms.map(textInCyrillic)]) {
      expect(grade(question, texts, { kind: 'text', text: typed }).points, typed).toBe(question.points);
    }
  }
});
