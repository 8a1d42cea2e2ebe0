import type { CompiledLesson } from './compile.server.ts';
import type { Fault } from './fault.ts';
import type { Library } from './library.server.ts';

/** Everything that can be wrong between the files of courses/. */
export function checkLibrary(library: Library, _lessons: CompiledLesson[]): Fault[] {
  return [
    ...library.sources.faults,
    ...library.glossary.faults,
    ...library.courses.flatMap(({ structure, quiz, languages }) => [
      ...structure.faults,
      ...(quiz?.faults ?? []),
      ...[...languages.values()].flatMap((language) => [
        ...(language.text?.faults ?? []),
        ...(language.quiz?.faults ?? []),
      ]),
    ]),
  ];
}
