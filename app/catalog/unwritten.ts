import type { CourseFile } from './course-schema.ts';
import type { Fault } from './fault.ts';
import type { CourseFolder } from './library.server.ts';

/** Stands before whatever `courses:new` left for an author to write. */
export const UNWRITTEN = '✎';

const LONGEST = 40;

/** In a ready course nothing is left to be written. */
export function checkUnwritten({ languages }: CourseFolder, file: CourseFile): Fault[] {
  if (file.state !== 'ready') return [];
  return [...languages.values()].flatMap(({ text, lessons }) => [
    ...(text?.value ? textsIn(text.value) : []).flatMap(({ path, words }) =>
      text ? faultsIn(words, text.file, text.line(path)) : [],
    ),
    ...[...lessons.values()].flatMap((lesson) =>
      lesson.source.split('\n').flatMap((words, index) => faultsIn(words, lesson.file, index + 1)),
    ),
  ]);
}

function faultsIn(words: string, file: string, line: number): Fault[] {
  const at = words.indexOf(UNWRITTEN);
  if (at < 0) return [];
  const found = words
    .slice(at, at + LONGEST)
    .split('"', 1)[0]
    ?.trim();
  return [
    { file, line, what: `“${found}” is still to be written`, expected: `it without the ${UNWRITTEN}`, unwritten: true },
  ];
}

function textsIn(value: object, path: string[] = []): { path: string[]; words: string }[] {
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    if (typeof part === 'string') return [{ path: [...path, key], words: part }];
    return typeof part === 'object' && part !== null ? textsIn(part, [...path, key]) : [];
  });
}
