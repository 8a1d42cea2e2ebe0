import { checkOrder, checkReach, checkSort, checkSpot } from './check-choices.ts';
import { checkCompare } from './check-compare.ts';
import { checkList } from './check-list.ts';
import { checkSheet } from './check-sheet.ts';
import { checkTyped } from './check-typed.ts';
import { openFormulas } from './formulas.server.ts';
import type { Outcome } from './outcome.ts';
import type { Given, Task, TaskText } from './task.ts';

/** Undefined for what is only to be printed. */
export async function checkTask(task: Task, text: TaskText, given: Given): Promise<Outcome | undefined> {
  switch (task.kind) {
    case 'spot':
      return checkSpot(task, text, given);
    case 'order':
      return checkOrder(task, text, given);
    case 'sort':
      return checkSort(task, text, given);
    case 'type':
      return checkTyped(task, text, given);
    case 'press':
    case 'slide':
    case 'scroll':
      return checkReach(task, text, given);
    case 'sheet':
      return checkSheet(task, text, given, await openFormulas());
    case 'compare':
      return checkCompare(task, text, given);
    case 'checklist':
      return checkList(task, text, given);
    case 'paper':
      return undefined;
  }
}
