import { checkAudio } from './check-audio.ts';
import { checkFigures } from './check-figures.ts';
import { checkForms } from './check-forms.ts';
import { checkKeys } from './check-keys.ts';
import { checkLessons, checkLengths } from './check-lessons.ts';
import { checkObjectives } from './check-objectives.ts';
import { checkPatterns } from './check-patterns.ts';
import { checkPractice } from './check-practice.ts';
import { checkReading } from './check-reading.ts';
import { checkQuizText } from './check-quiz-text.ts';
import { checkCodes, checkStructure } from './check-structure.ts';
import { checkText } from './check-text.ts';
import { checkUnwritten } from './unwritten.ts';
import type { CompiledLesson } from './compile.server.ts';
import type { CourseFile } from './course-schema.ts';
import type { Fault } from './fault.ts';
import type { CourseFolder, Library } from './library.server.ts';

/** Everything that can be wrong in courses/ but what stands inside a lesson. */
export function checkLibrary(library: Library, lessons: CompiledLesson[]): Fault[] {
  return [
    ...library.sources.faults,
    ...library.glossary.faults,
    ...checkCodes(library.courses),
    ...library.courses.flatMap((course) => checkCourse(course, library)),
    ...checkLengths(lessons, audiencesOf(library)),
    ...checkReading(library),
  ];
}

function audiencesOf({ courses }: Library): Map<string, CourseFile['audience']> {
  return new Map(courses.flatMap(({ slug, structure }) => (structure.value ? [[slug, structure.value.audience]] : [])));
}

function checkCourse(course: CourseFolder, library: Library): Fault[] {
  const { structure, quiz, practice, languages } = course;
  const own = [
    ...structure.faults,
    ...(quiz?.faults ?? []),
    ...(practice?.faults ?? []),
    ...[...languages.values()].flatMap(({ text, quiz, practice }) =>
      [text, quiz, practice].flatMap((sheet) => sheet?.faults ?? []),
    ),
    ...checkFigures(course),
    ...checkAudio(course),
  ];
  const file = structure.value;
  if (!file) return own;
  return [
    ...own,
    ...checkStructure(course, file),
    ...checkText(course, file),
    ...checkUnwritten(course, file),
    ...checkLessons(course, file, library),
    ...checkObjectives(course, file),
    ...checkKeys(course, file),
    ...checkForms(course, file),
    ...checkQuizText(course, file),
    ...checkPatterns(course),
    ...checkPractice(course, file),
  ];
}
