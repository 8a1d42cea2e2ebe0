import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WRITTEN_LOCALES, type Locale } from '~/i18n/locales.ts';
import {
  courseSchema,
  courseTextSchema,
  lessonHeadSchema,
  type CourseFile,
  type CourseTextFile,
  type LessonHeadFile,
} from './course-schema.ts';
import { splitLesson } from './front-matter.ts';
import { glossarySchema, sourcesSchema, type GlossaryFile, type SourcesFile } from './library-schema.ts';
import { practiceSchema, practiceTextSchema } from './practice-schema.ts';
import { quizSchema, quizTextSchema } from './quiz-schema.ts';
import type { Task, TaskText } from '~/practice/task.ts';
import type { QuestionText, QuizContent } from '~/quizzes/question.ts';
import { readYaml, type Sheet } from './yaml.server.ts';

/** Everything in courses/, as its files say it. */
export interface Library {
  sources: Sheet<SourcesFile>;
  glossary: Sheet<GlossaryFile>;
  courses: CourseFolder[];
}

export interface CourseFolder {
  slug: string;
  /** courses/<course> */
  path: string;
  structure: Sheet<CourseFile>;
  quiz?: Sheet<QuizContent>;
  practice?: Sheet<Record<string, Task>>;
  /** By language; what is not the name of a language is no such folder. */
  languages: Map<Locale, LanguageFolder>;
  /** File name → drawing. */
  figures: Map<string, string>;
  /** Names of folders that are neither a language nor figures. */
  strangers: string[];
}

export interface LanguageFolder {
  locale: Locale;
  path: string;
  text?: Sheet<CourseTextFile>;
  quiz?: Sheet<Record<string, QuestionText>>;
  practice?: Sheet<Record<string, TaskText>>;
  /** Lesson slug → lesson. */
  lessons: Map<string, LessonFile>;
  /** File name → recording. */
  audio: Map<string, Buffer>;
}

export interface LessonFile {
  slug: string;
  file: string;
  /** As it stands in the file. */
  source: string;
  head: Sheet<LessonHeadFile>;
  body: string;
}

/** `root`: the folder that holds courses/. */
export function readLibrary(root: string): Library {
  const read = reader(root);
  return {
    sources: read.required('courses/sources.yml', sourcesSchema),
    glossary: read.required('courses/glossary.yml', glossarySchema),
    courses: read.folders('courses').map((slug) => readCourse(read, slug)),
  };
}

type Reader = ReturnType<typeof reader>;

function readCourse(read: Reader, slug: string): CourseFolder {
  const path = `courses/${slug}`;
  const folders = read.folders(path);
  const locales = WRITTEN_LOCALES.filter((locale) => folders.includes(locale));
  return {
    slug,
    path,
    strangers: folders.filter((name) => name !== 'figures' && !WRITTEN_LOCALES.some((locale) => locale === name)),
    structure: read.required(`${path}/course.yml`, courseSchema),
    quiz: read.optional(`${path}/quizzes.yml`, quizSchema),
    practice: read.optional(`${path}/practice.yml`, practiceSchema),
    languages: new Map(locales.map((locale) => [locale, readLanguage(read, `${path}/${locale}`, locale)])),
    figures: new Map(read.files(`${path}/figures`, '.svg').map((name) => [name, read.text(`${path}/figures/${name}`)])),
  };
}

function readLanguage(read: Reader, path: string, locale: Locale): LanguageFolder {
  return {
    locale,
    path,
    text: read.optional(`${path}/course.yml`, courseTextSchema),
    quiz: read.optional(`${path}/quizzes.yml`, quizTextSchema),
    practice: read.optional(`${path}/practice.yml`, practiceTextSchema),
    audio: new Map(read.files(path, '.mp3').map((name) => [name, read.bytes(`${path}/${name}`)])),
    lessons: new Map(
      read.files(path, '.mdx').map((name) => {
        const slug = name.slice(0, -'.mdx'.length);
        return [slug, readLesson(`${path}/${name}`, slug, read.text(`${path}/${name}`))];
      }),
    ),
  };
}

function readLesson(file: string, slug: string, source: string): LessonFile {
  const { head, body } = splitLesson(source);
  const sheet = readYaml({ file, text: head ?? '', linesBefore: 1 }, lessonHeadSchema);
  if (head === undefined) {
    const what = 'the lesson has no head';
    const expected = 'a first line of ---, then title, minutes, objectives, sources and translation, then ---';
    sheet.faults = [{ file, line: 1, what, expected }];
  }
  return { slug, file, source, head: sheet, body };
}

function reader(root: string) {
  const at = (path: string) => join(root, path);
  const entries = (path: string) => (existsSync(at(path)) ? readdirSync(at(path), { withFileTypes: true }) : []);
  const text = (path: string) => readFileSync(at(path), 'utf8');
  return {
    text,
    bytes: (path: string) => readFileSync(at(path)),
    folders: (path: string) => named(entries(path).filter((entry) => entry.isDirectory())),
    files: (path: string, ending: string) =>
      named(entries(path).filter((entry) => entry.isFile() && entry.name.endsWith(ending))),
    optional: <Schema extends Parameters<typeof readYaml>[1]>(file: string, schema: Schema) =>
      existsSync(at(file)) ? readYaml({ file, text: text(file) }, schema) : undefined,
    required: <Schema extends Parameters<typeof readYaml>[1]>(file: string, schema: Schema) =>
      existsSync(at(file)) ? readYaml({ file, text: text(file) }, schema) : absent(file),
  };
}

function absent(file: string): Sheet<never> {
  const fault = { file, line: 1, what: 'the file is missing', expected: 'it here, as courses/README.md describes' };
  return { file, value: undefined, faults: [fault], line: () => 1 };
}

function named(entries: { name: string }[]): string[] {
  return entries
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.'))
    .sort();
}
