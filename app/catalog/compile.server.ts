import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedAudio } from './audio.server.ts';
import { LESSONS, type BuiltLesson } from './built.ts';
import type { Surroundings } from './compile-lesson.server.ts';
import { renamedLessons, slugsOf } from './course-file.ts';
import type { Fault } from './fault.ts';
import { servedFigures } from './figures.server.ts';
import { hashOf, hashOfCode, hashOfValue } from './hash.server.ts';
import { isDerived } from '~/i18n/locales.ts';
import { shownTask } from '~/practice/shown-task.ts';
import type { CourseFolder, LanguageFolder, LessonFile, Library } from './library.server.ts';

export interface CompiledLesson extends BuiltLesson {
  course: string;
  /** Where it was written. */
  source: string;
  /** Its name in build/courses/lessons. */
  file: string;
}

/** Every lesson; those in `root`/build/courses whose text and surroundings are as they were are taken from there. */
export async function compileLibrary(
  root: string,
  library: Library,
): Promise<{ lessons: CompiledLesson[]; faults: Fault[] }> {
  const code = hashOfCode();
  const lessons: CompiledLesson[] = [];
  const faults: Fault[] = [];
  for (const { lesson, around, course } of lessonsOf(library)) {
    const { figures, audio, ...rest } = around;
    const file = `${hashOf(code, lesson.file, lesson.source, hashOfValue({ ...rest, figures: [...figures], audio: [...audio] }))}.json`;
    const kept = join(root, LESSONS, file);
    if (existsSync(kept)) {
      const built = JSON.parse(readFileSync(kept, 'utf8')) as BuiltLesson;
      lessons.push({ ...built, course, source: lesson.file, file });
      continue;
    }
    // Loading the compiler takes longer than all the rest, so a build with nothing to do never does.
    const { compileLesson } = await import('./compile-lesson.server.ts');
    const result = await compileLesson(lesson, around);
    // What is wrong with a text is said once, of the language it is written in.
    if (!isDerived(around.locale)) faults.push(...result.faults);
    if (result.built) lessons.push({ ...result.built, course, source: lesson.file, file });
  }
  return { lessons, faults };
}

function* lessonsOf(library: Library): Generator<{ lesson: LessonFile; around: Surroundings; course: string }> {
  for (const course of library.courses) {
    for (const language of course.languages.values()) {
      const around = surroundings(library, course, language);
      for (const lesson of language.lessons.values()) yield { lesson, around, course: course.slug };
    }
  }
}

function surroundings(library: Library, course: CourseFolder, language: LanguageFolder): Surroundings {
  const structure = course.structure.value;
  const figures = [...servedFigures(course)].map(
    ([name, { href, width, height }]) => [name, { href, width, height }] as const,
  );
  const audio = [...servedAudio(language)].map(([name, { href, kilobytes }]) => [name, { href, kilobytes }] as const);
  return {
    course: course.slug,
    locale: language.locale,
    lessons: structure && { slugs: slugsOf(structure), renamed: renamedLessons(structure) },
    sources: library.sources.value ?? {},
    glossary: library.glossary.value ?? {},
    figures: new Map(figures),
    audio: new Map(audio),
    tasks: Object.fromEntries(
      Object.entries(language.practice?.value ?? {}).flatMap(([id, text]) => {
        const task = course.practice?.value?.[id];
        return task ? [[id, shownTask(id, task, text)]] : [];
      }),
    ),
  };
}
