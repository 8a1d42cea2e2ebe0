import type { CourseFile } from './course-schema.ts';
import type { Fault } from './fault.ts';
import type { LessonFile, Library } from './library.server.ts';
import { shamingWords, wordsASentence } from './reading.ts';

/** Words a sentence on average, at most, where sentences are to be short. */
const SHORT: Record<string, number> = { en: 14, ru: 12, kk: 9, ky: 9, uz: 9, tk: 9 };
const LONGER: Record<string, number> = { en: 18, ru: 16, kk: 13, ky: 13, uz: 13, tk: 13 };

/** Lessons that are hard to read for their audience, and words that shame; warnings, since a lesson may quote them. */
export function checkReading({ courses }: Library): Fault[] {
  return courses.flatMap(({ structure, languages }) =>
    [...languages.values()].flatMap(({ locale, lessons }) =>
      [...lessons.values()].flatMap((lesson) => [
        ...longSentences(lesson, locale, structure.value?.audience ?? 'adults'),
        ...shaming(lesson, locale),
      ]),
    ),
  );
}

function longSentences({ file, body }: LessonFile, locale: string, audience: CourseFile['audience']): Fault[] {
  const most = (audience === 'adults' ? LONGER : SHORT)[locale] ?? Infinity;
  const average = wordsASentence(body);
  if (average <= most) return [];
  const what = `sentences have ${average.toFixed(1)} words on average`;
  return [{ file, line: 1, what, expected: `${most} at most`, warning: true }];
}

function shaming({ file, body }: LessonFile, locale: string): Fault[] {
  return shamingWords(body, locale).map(({ line, word }) => ({
    file,
    line,
    what: `"${word}" shames`,
    expected: 'a word that does not, unless the lesson is about such words',
    warning: true,
  }));
}
