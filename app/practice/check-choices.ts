import { good, look, outcomeOf, type Outcome, type Remark } from './outcome.ts';
import { PRESSED } from './given.ts';
import type { Given, TaskOf, TaskText } from './task.ts';

/** What is ticked is explained; what was passed over is only counted, so that there is something left to find. */
export function checkSpot(task: TaskOf<'spot'>, text: TaskText, given: Given): Outcome {
  const ticked = task.parts.filter((part) => given[part]);
  const missed = task.wrong.filter((part) => !given[part]).length;
  const extra = ticked.some((part) => !task.wrong.includes(part));
  const done = missed === 0 && !extra;
  const explained = done ? task.parts : ticked;
  const remarks = explained.map((part): [string, Remark] => {
    const feedback = text.parts[part]?.feedback;
    const fits = task.wrong.includes(part) === Boolean(given[part]);
    return [part, fits ? good(feedback) : { good: false, text: feedback }];
  });
  const summary = done
    ? good(text.done)
    : ticked.length === 0
      ? look('practice.tickSome')
      : missed > 0
        ? look('practice.moreToFind', { count: missed })
        : look('practice.lookAtMarked');
  return { done, remarks: Object.fromEntries(remarks), summary };
}

export function checkSort(task: TaskOf<'sort'>, text: TaskText, given: Given): Outcome {
  const remarks = Object.entries(task.items).map(([item, box]): [string, Remark] => {
    if (!task.boxes.includes(given[item] ?? '')) return [item, look('practice.chooseBox')];
    const feedback = text.parts[item]?.feedback;
    return [item, given[item] === box ? good(feedback) : { good: false, text: feedback }];
  });
  return outcomeOf(Object.fromEntries(remarks), text.done, look('practice.lookAtMarked'));
}

/** Names the first step that is out of place, and no more. */
export function checkOrder(task: TaskOf<'order'>, text: TaskText, given: Given): Outcome {
  const places = task.steps.map((step) => String(Number(given[step]) || ''));
  const empty = task.steps.filter((_, index) => !places[index]);
  if (empty.length > 0) {
    const remarks = Object.fromEntries(empty.map((step) => [step, look('practice.choosePlace')]));
    return { done: false, remarks, summary: look('practice.fillAll') };
  }
  const twice = task.steps.filter(
    (_, index) => places.indexOf(places[index] ?? '') !== places.lastIndexOf(places[index] ?? ''),
  );
  if (twice.length > 0) {
    const remarks = Object.fromEntries(twice.map((step) => [step, look('practice.placeTwice')]));
    return { done: false, remarks, summary: look('practice.eachPlaceOnce') };
  }
  const wrongAt = task.key.findIndex((step, index) => given[step] !== String(index + 1));
  if (wrongAt < 0) return { done: true, remarks: {}, summary: good(text.done) };
  const standing = task.steps.find((step) => given[step] === String(wrongAt + 1)) ?? '';
  const feedback = text.parts[standing]?.feedback;
  return {
    done: false,
    remarks: { [standing]: look('practice.notYet', {}, feedback) },
    summary: wrongAt === 0 ? look('practice.firstStep') : look('practice.rightSoFar', { count: wrongAt }),
  };
}

export function checkReach(task: TaskOf<'press' | 'slide' | 'scroll'>, text: TaskText, given: Given): Outcome {
  if (task.kind === 'scroll') {
    const done = given[PRESSED] === 'button';
    return { done, remarks: {}, summary: done ? good(text.done) : look('practice.findButton') };
  }
  const options = task.kind === 'press' ? task.buttons : task.stops;
  const chosen = task.kind === 'press' ? given[PRESSED] : task.stops[Number(given[PRESSED] || -1)];
  if (chosen === task.right) return { done: true, remarks: {}, summary: good(text.done) };
  const name = text.parts[options.find((option) => option === chosen) ?? '']?.text;
  if (!name) return { done: false, remarks: {}, summary: look('practice.tryOnce') };
  return { done: false, remarks: {}, summary: look('practice.otherOne', { name }) };
}
