import { look, type Outcome, type Remark } from './outcome.ts';
import type { Given, TaskOf, TaskText } from './task.ts';

export const ANSWERS = ['yes', 'no', 'unsure'] as const;
type Answer = (typeof ANSWERS)[number];

/** For each answer what it means and whom to ask; above it, in one sentence, what to do now. Never a verdict. */
export function checkList(task: TaskOf<'checklist'>, text: TaskText, given: Given): Outcome {
  const entries = Object.entries(task.questions);
  const stops = entries.filter(([id, stop]) => given[id] === stop).length;
  const open = entries.filter(([id]) => answerOf(given[id]) === 'unsure').length;
  const remarks = entries.map(([id, stop]): [string, Remark] => {
    const part = text.parts[id];
    const answer = answerOf(given[id]);
    const whom = part?.whom ?? '';
    return [
      id,
      { good: answer !== 'unsure' && answer !== stop, text: part?.[answer], key: 'practice.whom', values: { whom } },
    ];
  });
  const summary =
    stops > 0
      ? look('practice.listStop', { count: stops })
      : open > 0
        ? look('practice.listAsk', { count: open })
        : { ...look('practice.listOrdinary'), good: true };
  return { done: stops === 0 && open === 0, remarks: Object.fromEntries(remarks), summary };
}

/** No answer is not knowing yet. */
function answerOf(value: string | undefined): Answer {
  return ANSWERS.find((answer) => answer === value) ?? 'unsure';
}
