import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readLibrary } from '~/catalog/library.server.ts';
import { stampTranslations } from '~/catalog/stamp.server.ts';
import { UNWRITTEN } from '~/catalog/unwritten.ts';
import { newCourse } from './courses-new-course.ts';
import { newLesson } from './courses-new-lesson.ts';
import { readWish, Refusal } from './courses-new-wish.ts';

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    process.stdout.write(`${coursesNew(process.argv.slice(2), process.cwd())}\n`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Makes what was asked for in `root`/courses, and says what it made and what comes next. Nothing is written over. */
export function coursesNew(args: string[], root: string): string {
  const wish = readWish(args);
  const library = readLibrary(root);
  const files = 'lesson' in wish ? newLesson(wish, library, root) : newCourse(wish, library);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  if ('lesson' in wish) stampTranslations(root, readLibrary(root), ({ file }) => Object.hasOwn(files, file));
  const written = Object.keys(files).map((path) => `  ${path}`);
  return ['Written:', ...written, '', ...('lesson' in wish ? nextInLesson(wish) : nextInCourse(wish.course))].join(
    '\n',
  );
}

function nextInCourse(course: string): string[] {
  return [
    `Write what follows each ${UNWRITTEN} in the course.yml files, and name your own modules and objectives.`,
    `Then: npm run courses:new -- ${course} <lesson>`,
    'The catalogue shows it as in preparation.',
  ];
}

function nextInLesson({ course, lesson, sources }: { course: string; lesson: string; sources?: string[] }): string[] {
  return [
    `Write what follows each ${UNWRITTEN}.${sources ? '' : ' The source in its head is only the first of courses/sources.yml: name yours.'}`,
    `See it: npm run dev, then /courses/${course}/${lesson}`,
    'Check it: npm run courses:check',
  ];
}
