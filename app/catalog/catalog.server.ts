import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from '~/env.server.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Task, TaskText } from '~/practice/task.ts';
import type { QuizBundle } from '~/quizzes/question.ts';
import { INDEX, LESSONS, type BuiltCourse, type BuiltIndex, type BuiltLesson } from './built.ts';
import type { Course, CourseText, Lesson, LessonHead } from './course.ts';
import type { GlossaryFile } from './library-schema.ts';
import { rebuildWhatChanged } from './rebuild.server.ts';

interface Shelf {
  courses: Map<string, Entry>;
  glossary: GlossaryFile;
}

interface Entry extends BuiltCourse {
  /** Language → lesson slug → lesson. */
  pages: Map<string, Map<string, Lesson>>;
}

let shelf: Shelf | undefined;

/** Open courses first. */
export function listCourses(): Course[] {
  return [...opened().courses.values()].map(({ course }) => course);
}

/** Any text may be asked for; only what was built is ever found. */
export function findCourse(slug: string): Course | undefined {
  return opened().courses.get(slug)?.course;
}

/** In the course's first language where it is not written in `locale`. */
export function courseText(course: Course, locale: Locale): CourseText {
  const { texts } = entryOf(course);
  const text = texts[languageFor(course, locale)];
  if (!text) throw new Error(`${course.slug} has no text`);
  return text;
}

/** In course order. */
export function lessonHeads(course: Course, locale: Locale): LessonHead[] {
  return entryOf(course).lessons[languageFor(course, locale)] ?? [];
}

/** Today's slugs only: `course.renamed` tells what an old one is called now. */
export function findLesson(course: Course, slug: string, locale: Locale): Lesson | undefined {
  return entryOf(course).pages.get(languageFor(course, locale))?.get(slug);
}

export function quizBundle(course: Course): QuizBundle {
  return entryOf(course).quiz;
}

export function quizHash(course: Course): string {
  return entryOf(course).quizHash;
}

/** A task with its words in `locale`, or in the course's first language where they are not written in it. */
export function findTask(
  course: Course,
  id: string,
  locale: Locale,
): { task: Task; text: TaskText; locale: Locale } | undefined {
  const { tasks, texts } = entryOf(course).practice;
  const task = Object.hasOwn(tasks, id) ? tasks[id] : undefined;
  const languages = [languageFor(course, locale), ...course.languages];
  const written = languages.find((language) => Object.hasOwn(texts[language] ?? {}, id));
  const text = written && texts[written]?.[id];
  return task && text ? { task, text, locale: written } : undefined;
}

/** Term id → language → the term, and its meaning where there is one. */
export function glossary(): GlossaryFile {
  return opened().glossary;
}

function languageFor(course: Course, locale: Locale): Locale {
  return course.languages.find((language) => language === locale) ?? (course.languages[0] as Locale);
}

function entryOf({ slug }: Course): Entry {
  const entry = opened().courses.get(slug);
  if (!entry) throw new Error(`No course ${slug}`);
  return entry;
}

function opened(): Shelf {
  if (env().NODE_ENV === 'development' && rebuildWhatChanged()) shelf = undefined;
  shelf ??= open(process.cwd());
  return shelf;
}

function open(root: string): Shelf {
  const { courses, glossary } = readBuilt<BuiltIndex>(root, INDEX);
  const entries = courses.map((built) => ({
    ...built,
    course: { ...built.course, renamed: bare(built.course.renamed) },
    pages: pagesOf(root, built),
  }));
  entries.sort((one, other) => Number(other.course.state === 'ready') - Number(one.course.state === 'ready'));
  return { courses: new Map(entries.map((entry) => [entry.course.slug, frozen(entry)])), glossary: frozen(glossary) };
}

function pagesOf(root: string, { lessons }: BuiltCourse): Entry['pages'] {
  return new Map(
    Object.entries(lessons).map(([locale, heads]) => [
      locale,
      new Map(heads.map(({ slug, file }) => [slug, frozen(readBuilt<BuiltLesson>(root, `${LESSONS}/${file}`).lesson)])),
    ]),
  );
}

function readBuilt<Content>(root: string, path: string): Content {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Content;
}

/** A record without a prototype answers nothing that it does not hold, whatever it is asked. */
function bare(record: Record<string, string>): Record<string, string> {
  return Object.assign(Object.create(null), record);
}

/** One request must not change what the next one reads. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
