import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './build.server.ts';
import { servedAudio } from './audio.server.ts';
import { BUILT, FIGURES, INDEX, LESSONS, type BuiltCourse, type BuiltIndex } from './built.ts';
import { checkLibrary } from './check.ts';
import { compileLibrary, type CompiledLesson } from './compile.server.ts';
import { courseOf } from './course-file.ts';
import type { CourseText } from './course.ts';
import { withDerived } from './derived.ts';
import { inOrder, stopsBuild } from './fault.ts';
import { servedFigures } from './figures.server.ts';
import { hashOf, hashOfValue } from './hash.server.ts';
import { readLibrary, type CourseFolder, type Library } from './library.server.ts';
import { isDerived } from '~/i18n/locales.ts';
import { summary } from './summary.ts';

/** Every fault in `root`/courses, in order. */
export async function checkCourses(root: string): Promise<Outcome> {
  const { faults, library } = await examine(root);
  return { faults, summary: summary(library) };
}

/** Compiles all that changed, and writes it unless there is a fault. */
export async function buildAnew(root: string, inputs: string): Promise<Outcome> {
  const { faults, library, shown, lessons } = await examine(root);
  const outcome = { faults, summary: summary(library) };
  if (faults.some(stopsBuild)) return outcome;
  const courses = shown.courses.map((course) => builtCourse(course, lessons));
  write(root, { inputs, summary: outcome.summary, courses, glossary: shown.glossary.value ?? {} }, shown, lessons);
  return outcome;
}

async function examine(root: string) {
  const library = readLibrary(root);
  const shown = withDerived(library);
  const { lessons, faults } = await compileLibrary(root, shown);
  const written = lessons.filter(({ lesson }) => !isDerived(lesson.locale));
  return { library, shown, lessons, faults: inOrder([...checkLibrary(library, written), ...faults]) };
}

function builtCourse(folder: CourseFolder, lessons: CompiledLesson[]): BuiltCourse {
  const { slug, structure, languages, quiz, practice } = folder;
  if (!structure.value) throw new Error(`${slug} has faults`);
  const course = courseOf(slug, structure.value);
  const own = lessons.filter((lesson) => lesson.course === slug);
  const each = <Value>(value: (locale: CourseText['locale']) => Value) =>
    Object.fromEntries(course.languages.map((locale) => [locale, value(locale)]));
  const bundle = {
    content: quiz?.value ?? { forms: { A: [], B: [] }, pool: [], questions: {} },
    texts: each((locale) => languages.get(locale)?.quiz?.value ?? {}),
  };
  return {
    course,
    texts: each((locale) => textOf(folder, locale)),
    lessons: each((locale) =>
      course.modules
        .flatMap((module) => module.lessons)
        .flatMap((name) => own.filter(({ lesson }) => lesson.slug === name && lesson.locale === locale))
        .map(({ file, lesson: { slug, title, minutes, translation } }) => ({
          file,
          slug,
          title,
          minutes,
          translation,
        })),
    ),
    quiz: bundle,
    quizHash: hashOfValue(bundle),
    practice: {
      tasks: practice?.value ?? {},
      texts: each((locale) => languages.get(locale)?.practice?.value ?? {}),
    },
  };
}

function textOf({ slug, languages }: CourseFolder, locale: CourseText['locale']): CourseText {
  const text = languages.get(locale)?.text?.value;
  if (!text) throw new Error(`${slug} has no ${locale} text`);
  return { locale, ...text };
}

/** The index comes last and all at once, so a reader finds the old build or the new one, whole. */
function write(root: string, index: BuiltIndex, library: Library, lessons: CompiledLesson[]): void {
  mkdirSync(join(root, LESSONS), { recursive: true });
  mkdirSync(join(root, FIGURES), { recursive: true });
  for (const { file, lesson, words } of lessons) place(root, `${LESSONS}/${file}`, JSON.stringify({ lesson, words }));
  for (const { served, svg } of library.courses.flatMap((course) => [...servedFigures(course).values()])) {
    place(root, `${FIGURES}/${served}`, svg);
  }
  for (const { served, content } of library.courses.flatMap(recordings)) place(root, `${FIGURES}/${served}`, content);
  replace(root, INDEX, JSON.stringify(index));
  const kept = new Set(lessons.map(({ file }) => file));
  for (const file of readdirSync(join(root, LESSONS))) {
    if (!kept.has(file)) rmSync(join(root, LESSONS, file));
  }
}

function recordings({ languages }: CourseFolder) {
  return [...languages.values()].flatMap((language) => [...servedAudio(language).values()]);
}

/** A file whose name holds its hash is there already or is not. */
function place(root: string, path: string, content: string | Buffer): void {
  if (!existsSync(join(root, path))) replace(root, path, content);
}

function replace(root: string, path: string, content: string | Buffer): void {
  const draft = join(root, BUILT, `.${hashOf(path)}.${process.pid}`);
  writeFileSync(draft, content);
  renameSync(draft, join(root, path));
}
