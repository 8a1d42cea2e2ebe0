import { arrivingOf } from '~/practice/arriving.ts';
import { readFormula } from '~/practice/formula.ts';
import { cellsOf, isFormulaCell } from '~/practice/sheet-address.ts';
import { POSTER_PARTS, type Task } from '~/practice/task.ts';
import { checkPracticeText } from './check-practice-text.ts';
import type { CourseFile } from './course-schema.ts';
import { faultIn, type Fault } from './fault.ts';
import type { CourseFolder } from './library.server.ts';
import { isSlug, SLUG_RULE } from './slug.ts';

/** The tasks of practice.yml: each by itself, its words in each language, and whether a lesson uses it. */
export function checkPractice(course: CourseFolder, file: CourseFile): Fault[] {
  const { practice } = course;
  if (!practice?.value) return [];
  const tasks = Object.entries(practice.value);
  const used = tasksUsed(course);
  return [
    ...tasks.flatMap(([id, task]) => [
      ...(isSlug(id) ? [] : [faultIn(practice, [id], `the id ${id} is not a slug`, SLUG_RULE)]),
      ...faultsOf(task).map(([path, what, expected]) => faultIn(practice, [id, ...path], `${id}: ${what}`, expected)),
      ...(used.has(id) || file.state === 'in-preparation'
        ? []
        : [
            {
              ...faultIn(practice, [id], `no lesson uses ${id}`, `<Practice id="${id}" /> in a lesson`),
              warning: true,
            },
          ]),
    ]),
    ...checkPracticeText(course, file, practice.value),
  ];
}

function tasksUsed({ languages }: CourseFolder): Set<string> {
  const sources = [...languages.values()].flatMap(({ lessons }) => [...lessons.values()].map(({ source }) => source));
  return new Set(
    sources.flatMap((source) => [...source.matchAll(/<Practice\s+id="([^"]+)"/g)].flatMap(([, id]) => id ?? [])),
  );
}

type KeyFault = [path: PropertyKey[], what: string, expected: string];

function faultsOf(task: Task): KeyFault[] {
  switch (task.kind) {
    case 'spot':
      return strangers('wrong', task.wrong, task.parts);
    case 'order':
      if (task.key.length === task.steps.length && task.steps.every((step) => task.key.includes(step))) return [];
      return [[['key'], 'the key is not the steps in order', `each of ${task.steps.join(', ')} once`]];
    case 'sort':
      return strangers('items', Object.values(task.items), task.boxes);
    case 'press':
      return strangers('right', [task.right], task.buttons);
    case 'slide':
      return strangers('right', [task.right], task.stops);
    case 'sheet': {
      const cells = cellsOf(task.rows);
      const addresses = cells.map(({ address }) => address);
      const formulas = cells.filter(isFormulaCell);
      const wrong = formulas.filter(({ content }) => 'problem' in readFormula(content, addresses));
      if (formulas.length === 0) return [[['rows'], 'no cell waits for a formula', 'one that begins with =']];
      return wrong.map(({ address, content }) => [
        ['rows', Number(address.slice(1)) - 1],
        `${content} cannot be counted`,
        'SUM and other sums of cells of this table',
      ]);
    }
    case 'compare': {
      const sums = Object.values(task.offers).map((offer) => arrivingOf(task.amount, offer));
      const best = Math.max(...sums);
      if (sums.length >= 2 && sums.filter((sum) => sum === best).length === 1) return [];
      return [[['offers'], 'no single offer is best', 'two or more, and of one of them most arrives']];
    }
    case 'paper':
      return task.layout === 'poster'
        ? POSTER_PARTS.filter((part) => !task.lines.includes(part)).map((part) => [
            ['lines'],
            `the poster has no ${part}`,
            POSTER_PARTS.join(', '),
          ])
        : [];
    default:
      return [];
  }
}

function strangers(part: string, found: string[], known: string[]): KeyFault[] {
  return found
    .filter((id) => !known.includes(id))
    .map((id) => [[part], `${id} is not among them`, `some of ${known.join(', ')}`]);
}
