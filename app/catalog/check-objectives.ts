import type { CourseFile } from './course-schema.ts';
import { faultIn, type Fault } from './fault.ts';
import type { CourseFolder } from './library.server.ts';

/** In a ready course each objective is taught by a lesson and tested by a question. */
export function checkObjectives(course: CourseFolder, file: CourseFile): Fault[] {
  if (file.state !== 'ready') return [];
  const lessons = [...(course.languages.get(file.languages[0] ?? 'en')?.lessons.values() ?? [])];
  const taught = new Set(lessons.flatMap(({ head }) => head.value?.objectives ?? []));
  const questions = course.quiz?.value?.questions;
  const tested = new Set(Object.values(questions ?? {}).map(({ objective }) => objective));
  const at = (path: PropertyKey[], what: string, expected: string) => faultIn(course.structure, path, what, expected);
  return file.modules.flatMap((module, index) =>
    module.objectives.flatMap((id, place) => {
      const path = ['modules', index, 'objectives', place];
      return [
        ...(taught.has(id) ? [] : [at(path, `no lesson teaches ${id}`, 'the objective in the head of a lesson')]),
        ...(!questions || tested.has(id)
          ? []
          : [at(path, `no question tests ${id}`, 'a question with this objective')]),
      ];
    }),
  );
}
