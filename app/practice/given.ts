import { cellsOf, isFormulaCell } from './sheet-address.ts';
import type { Given, Task } from './task.ts';

export const LONGEST_LINE = 200;
export const LONGEST_FORMULA = 100;
export const BEST = 'best';
export const PRESSED = 'pressed';

/** A field's name, and its id on the page, where two tasks may stand. */
export function fieldName(task: string, part: string): string {
  return `${task}.${part}`;
}

/** What a form holds of a task; anything else in it is passed over. */
export function readGiven(id: string, task: Task, form: FormData): Given {
  const entries = partsOf(task).map((part): [string, string] => {
    const value = form.get(fieldName(id, part));
    return [part, typeof value === 'string' ? value.slice(0, LONGEST_LINE) : ''];
  });
  return Object.fromEntries(entries);
}

/** Every part that can be answered. */
export function partsOf(task: Task): string[] {
  switch (task.kind) {
    case 'spot':
      return task.parts;
    case 'order':
      return task.steps;
    case 'sort':
      return Object.keys(task.items);
    case 'type':
      return task.lines;
    case 'press':
    case 'slide':
    case 'scroll':
      return [PRESSED];
    case 'sheet':
      return cellsOf(task.rows)
        .filter(isFormulaCell)
        .map(({ address }) => address);
    case 'compare':
      return [...Object.keys(task.offers), BEST];
    case 'checklist':
      return Object.keys(task.questions);
    case 'paper':
      return [];
  }
}
