import { look, good, outcomeOf, type Outcome, type Remark } from './outcome.ts';
import { slipIn } from './slip.ts';
import type { Given, TaskOf, TaskText } from './task.ts';

export function checkTyped(task: TaskOf<'type'>, text: TaskText, given: Given): Outcome {
  const remarks = task.lines.map((line): [string, Remark] => {
    const slip = slipIn(given[line] ?? '', text.parts[line]?.text ?? '');
    return [line, slip ?? good(text.parts[line]?.feedback)];
  });
  return outcomeOf(Object.fromEntries(remarks), text.done, look('practice.almost'));
}
