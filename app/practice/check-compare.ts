import { arrivingOf, bestOffer } from './arriving.ts';
import { BEST } from './given.ts';
import { good, look, outcomeOf, type Outcome, type Remark } from './outcome.ts';
import type { Given, TaskOf, TaskText } from './task.ts';
import { numberTyped } from './number-typed.ts';

export function checkCompare(task: TaskOf<'compare'>, text: TaskText, given: Given): Outcome {
  const sums = Object.entries(task.offers).map(([id, offer]): [string, Remark] => {
    const typed = numberTyped(given[id] ?? '');
    if (typed === undefined) return [id, look(given[id]?.trim() ? 'practice.notANumber' : 'practice.stillEmpty')];
    const right = arrivingOf(task.amount, offer);
    if (typed === right) return [id, good()];
    if (typed === arrivingOf(task.amount, { ...offer, fee: 0 })) return [id, look('practice.feeForgotten')];
    if (typed === task.amount - offer.fee) return [id, look('practice.rateForgotten')];
    return [id, look('practice.sumDiffers')];
  });
  const best = bestOffer(task);
  const chosen = given[BEST] ?? '';
  const choice = chosen === best ? good(text.parts[best]?.feedback) : bestRemark(task, text, chosen);
  const outcome = outcomeOf({ ...Object.fromEntries(sums), [BEST]: choice }, text.done, look('practice.lookAtMarked'));
  return Object.hasOwn(task.offers, chosen) ? { ...outcome, steps: stepsOf(task, text) } : outcome;
}

function bestRemark(task: TaskOf<'compare'>, text: TaskText, chosen: string): Remark {
  if (!Object.hasOwn(task.offers, chosen)) return look('practice.chooseOffer');
  return look('practice.lessArrives', {}, text.parts[chosen]?.feedback);
}

/** 98,000 × 21 = 2,058,000, offer by offer. */
function stepsOf(task: TaskOf<'compare'>, text: TaskText): Remark[] {
  return Object.entries(task.offers).map(([id, offer]) => ({
    good: id === bestOffer(task),
    key: 'practice.sumInSteps',
    values: {
      offer: text.parts[id]?.text ?? id,
      amount: task.amount,
      fee: offer.fee,
      rest: task.amount - offer.fee,
      rate: offer.rate,
      sum: arrivingOf(task.amount, offer),
      from: text.from ?? '',
      to: text.to ?? '',
    },
  }));
}
