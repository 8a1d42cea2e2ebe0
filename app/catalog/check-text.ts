import type { CourseFile } from './course-schema.ts';
import { objectivesOf } from './course-file.ts';
import { faultIn, type Fault } from './fault.ts';
import type { CourseFolder } from './library.server.ts';

/** The words of a course, in each of its languages. */
export function checkText(course: CourseFolder, file: CourseFile): Fault[] {
  return file.languages.flatMap((locale, index) => {
    const text = course.languages.get(locale)?.text;
    if (!text) {
      const what = `${course.path}/${locale}/course.yml is missing`;
      return [
        faultIn(course.structure, ['languages', index], what, 'title, summary, audience, modules and objectives there'),
      ];
    }
    if (!text.value) return [];
    return [
      ...differences(
        text,
        'modules',
        file.modules.map(({ id }) => id),
        Object.keys(text.value.modules),
      ),
      ...differences(text, 'objectives', objectivesOf(file), Object.keys(text.value.objectives)),
    ];
  });
}

function differences(sheet: Parameters<typeof faultIn>[0], part: string, wanted: string[], found: string[]): Fault[] {
  return [
    ...wanted
      .filter((id) => !found.includes(id))
      .map((id) => faultIn(sheet, [part], `${part} has no text for ${id}`, `${id}: …`)),
    ...found
      .filter((id) => !wanted.includes(id))
      .map((id) => faultIn(sheet, [part, id], `${part} has a text for ${id}`, 'only ids of course.yml')),
  ];
}
