import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LessonFile, Library } from './library.server.ts';
import { originalHash } from './original-hash.server.ts';
import { withOriginals } from './translation-board.server.ts';

/** Writes into each translation that does not say so which original it was made from, and tells how many it were. */
export function stampTranslations(
  root: string,
  { courses }: Library,
  wanted: (lesson: LessonFile) => boolean = () => true,
): number {
  const unstamped = courses
    .flatMap(withOriginals)
    .filter(({ lesson }) => lesson.head.value && !lesson.head.value.of && wanted(lesson));
  for (const { lesson, original } of unstamped) {
    const text = readFileSync(join(root, lesson.file), 'utf8');
    writeFileSync(join(root, lesson.file), text.replace(/^(translation: .*)$/m, `$1\nof: '${originalHash(original)}'`));
  }
  return unstamped.length;
}
