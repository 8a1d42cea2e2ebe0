import { fold } from './fold.ts';
import { isWithin, readNumber } from './number-answer.ts';
import type { Grade, Question, QuestionOf, QuestionText, Response } from './question.ts';
import { matchRecalled } from './recall.ts';
import { rescore } from './rescore.ts';
import { isResponse } from './response.ts';

/**
 * Points for an answer. `texts` are the question's words in every language, so that an answer counts in any of them.
 * An answer of another kind, or one that names what the question does not have, earns nothing.
 */
export function grade(question: Question, texts: QuestionText[], response: Response | undefined): Grade {
  const answer = isResponse(response) && response.kind === question.kind ? response : undefined;
  if (question.kind === 'recall') {
    const entries = answer?.kind === 'recall' ? answer.entries : [];
    const recalled = matchRecalled(question, texts, entries);
    const points = rescore(
      question,
      recalled.map(({ concept }) => concept),
    );
    return { points, maxPoints: question.points, recalled };
  }
  const share = answer ? shareRight(question, texts, answer) : 0;
  return { points: question.points * share, maxPoints: question.points };
}

/** 0 … 1. */
function shareRight(question: Question, texts: QuestionText[], answer: Response): number {
  if (question.kind === 'single' && answer.kind === 'single') return Number(answer.choice === question.key);
  if (question.kind === 'truefalse' && answer.kind === 'truefalse') return Number(answer.value === question.key);
  if (question.kind === 'multiple' && answer.kind === 'multiple') return shareChosen(question, answer.choices);
  if (question.kind === 'order' && answer.kind === 'order') return shareInOrder(question, answer.sequence);
  if (question.kind === 'match' && answer.kind === 'match') return shareMatched(question, answer.pairs);
  if (question.kind === 'number' && answer.kind === 'number') return Number(isNumberRight(question, answer.text));
  if (question.kind === 'text' && answer.kind === 'text') return Number(isAccepted(texts, answer.text));
  return 0;
}

/** Each wrong choice takes away what a right one gives. */
function shareChosen(question: QuestionOf<'multiple'>, choices: string[]): number {
  if (!areDistinctOptions(question.options, choices)) return 0;
  const right = choices.filter((choice) => question.key.includes(choice)).length;
  const wrong = choices.length - right;
  return Math.max(0, (right - wrong) / question.key.length);
}

/** The share of the key's neighbours that are neighbours in the answer, in the same order; all of them only in the key itself. */
function shareInOrder(question: QuestionOf<'order'>, sequence: string[]): number {
  if (!areDistinctOptions(question.options, sequence)) return 0;
  const { key } = question;
  const kept = sequence.slice(1).filter((id, before) => key.indexOf(id) === key.indexOf(sequence[before] ?? '') + 1);
  return kept.length / Math.max(1, key.length - 1);
}

function shareMatched(question: QuestionOf<'match'>, pairs: Record<string, string>): number {
  const given = Object.entries(pairs);
  const allKnown = given.every(
    ([option, target]) => question.options.includes(option) && question.targets.includes(target),
  );
  if (!allKnown) return 0;
  return given.filter(([option, target]) => question.key[option] === target).length / question.options.length;
}

function isNumberRight(question: QuestionOf<'number'>, typed: string): boolean {
  const value = readNumber(typed);
  return value !== undefined && isWithin(value, question.key, question.tolerance);
}

function isAccepted(texts: QuestionText[], typed: string): boolean {
  const said = fold(typed);
  return said !== '' && texts.some((text) => text.accept?.some((form) => fold(form) === said));
}

function areDistinctOptions(options: string[], ids: string[]): boolean {
  return new Set(ids).size === ids.length && ids.every((id) => options.includes(id));
}
