import { FRAME_BOXES, type PartText, type Task, type TaskText } from '~/practice/task.ts';
import type { CourseFile } from './course-schema.ts';
import { faultIn, type Fault } from './fault.ts';
import type { CourseFolder } from './library.server.ts';

/**
 * The words of the tasks. In the first language all must be there; in the others a task without words is only told,
 * and is shown in the first: a lesson that uses it is another matter.
 */
export function checkPracticeText(course: CourseFolder, file: CourseFile, tasks: Record<string, Task>): Fault[] {
  return file.languages.flatMap((locale, index) => {
    const sheet = course.languages.get(locale)?.practice;
    if (!sheet) {
      const what = `${course.path}/${locale}/practice.yml is missing`;
      const fault = faultIn(course.structure, ['languages', index], what, 'the words of the tasks there');
      return [{ ...fault, warning: index > 0 }];
    }
    const texts = sheet.value ?? {};
    return [
      ...Object.keys(sheet.value ? tasks : {})
        .filter((id) => !Object.hasOwn(texts, id))
        .map((id) => ({ ...faultIn(sheet, [], `task ${id} has no words`, `${id}: title, ask …`), warning: index > 0 })),
      ...Object.entries(texts).flatMap(([id, text]) => {
        const task = Object.hasOwn(tasks, id) ? tasks[id] : undefined;
        if (!task)
          return [faultIn(sheet, [id], `the words ${id} have no task`, `only ids of ${course.path}/practice.yml`)];
        return textFaults(task, text).map(([path, what, expected]) =>
          faultIn(sheet, [id, ...path], `${id}: ${what}`, expected),
        );
      }),
    ];
  });
}

type TextFault = [path: string[], what: string, expected: string];

interface Needs {
  parts: string[];
  /** What each part must have beside its text. */
  each?: (keyof PartText)[];
  boxes?: string[];
  words: (keyof TaskText)[];
}

function needsOf(task: Task): Needs {
  switch (task.kind) {
    case 'spot':
      return { parts: task.parts, each: ['feedback'], words: ['done'] };
    case 'order':
      return { parts: task.steps, words: ['done'] };
    case 'sort':
      return { parts: Object.keys(task.items), each: ['feedback'], boxes: task.boxes, words: ['done'] };
    case 'type':
      return { parts: task.lines, words: ['done'] };
    case 'press':
      return { parts: task.buttons, words: ['done'] };
    case 'slide':
      return { parts: task.stops, words: ['done'] };
    case 'scroll':
      return { parts: ['button'], words: ['done', 'passage'] };
    case 'sheet':
      return { parts: [...new Set(task.rows.map(({ label }) => label))], words: ['done', 'unit'] };
    case 'compare':
      return { parts: Object.keys(task.offers), each: ['feedback'], words: ['done', 'from', 'to'] };
    case 'checklist':
      return { parts: Object.keys(task.questions), each: ['yes', 'no', 'unsure', 'whom'], words: [] };
    case 'paper':
      return { parts: task.lines, boxes: task.layout === 'frames' ? FRAME_BOXES : [], words: [] };
  }
}

function textFaults(task: Task, text: TaskText): TextFault[] {
  const { parts, each = [], boxes = [], words } = needsOf(task);
  return [
    ...words.filter((word) => !text[word]).map((word): TextFault => [[], `has no ${word}`, `${word}: …`]),
    ...idFaults('parts', parts, Object.keys(text.parts)),
    ...idFaults('boxes', boxes, Object.keys(text.boxes)),
    ...Object.entries(text.parts).flatMap(([id, part]) =>
      each
        .filter((name) => !part[name])
        .map((name): TextFault => [['parts', id], `${id} has no ${name}`, `${name}: …`]),
    ),
  ];
}

function idFaults(name: string, wanted: string[], found: string[]): TextFault[] {
  return [
    ...wanted.filter((id) => !found.includes(id)).map((id): TextFault => [[name], `${name} has no ${id}`, `${id}: …`]),
    ...found
      .filter((id) => !wanted.includes(id))
      .map((id): TextFault => [[name, id], `${name} has ${id}, which the task does not know`, wanted.join(', ')]),
  ];
}
