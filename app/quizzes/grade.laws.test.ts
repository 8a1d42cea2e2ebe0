import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade } from './grade.ts';
import type { Question, Response } from './question.ts';
import { allKinds, anyResponse, fullAnswers, multiple, order, recall, words } from './sample-questions.ts';

const anyQuestion = fc.constantFrom(...allKinds);

describe('laws of grading', () => {
  it('stays within nothing and all points, whatever is answered', () => {
    fc.assert(
      fc.property(anyQuestion, fc.oneof(anyResponse, fc.anything()), (question, response) => {
        const { points, maxPoints } = grade(question, [words], response as Response);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(maxPoints);
      }),
      { numRuns: 500 },
    );
  });

  it('never changes when options, targets, concepts or texts are listed in another order', () => {
    fc.assert(
      fc.property(anyQuestion, answerNear(), fc.infiniteStream(fc.nat()), (question, response, keys) => {
        const listed = relisted(question, keys);
        const texts = [words, { stem: 'Что вы заметили?', accept: ['доверие'] }];
        expect(grade(listed, texts.reverse(), response).points).toBe(grade(question, texts, response).points);
      }),
      { numRuns: 500 },
    );
  });

  it('never changes when what has no order is answered in another order', () => {
    fc.assert(
      fc.property(anyQuestion, answerNear(), fc.infiniteStream(fc.nat()), (question, response, keys) => {
        const other = answeredInAnotherOrder(response, keys);
        expect(grade(question, [words], other).points).toBe(grade(question, [words], response).points);
      }),
      { numRuns: 500 },
    );
  });

  it('never gives a part of an answer more than the whole', () => {
    fc.assert(
      fc.property(fc.nat(allKinds.length - 1), anyResponse, (index, response) => {
        const question = allKinds[index] as Question;
        const full = grade(question, [words], fullAnswers[index]).points;
        expect(grade(question, [words], response).points).toBeLessThanOrEqual(full);
      }),
    );
  });

  it('gives all points for an order or a set of choices only to the key itself', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 5 });
    fc.assert(
      fc.property(ids, (given) => {
        const inOrder = grade(order, [words], { kind: 'order', sequence: given }).points;
        expect(inOrder === 1).toBe(given.join() === order.key.join());
        const chosen = grade(multiple, [words], { kind: 'multiple', choices: given }).points;
        expect(chosen === 1).toBe([...given].sort().join() === multiple.key.join());
      }),
      { numRuns: 1000 },
    );
  });

  it('never raises the score for one wrong choice more', () => {
    const chosen = fc.subarray(multiple.options);
    fc.assert(
      fc.property(chosen, fc.constantFrom('b', 'd', 'unknown'), (choices, wrong) => {
        const before = grade(multiple, [words], { kind: 'multiple', choices }).points;
        const after = grade(multiple, [words], { kind: 'multiple', choices: [...choices, wrong] }).points;
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('never lowers the score for one more thing recalled', () => {
    const entry = fc.constantFrom('debt and passport', 'passport', 'wages', 'nothing', 'no days off');
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), entry, (entries, more) => {
        const before = grade(recall, [words], { kind: 'recall', entries }).points;
        const after = grade(recall, [words], { kind: 'recall', entries: [...entries, more] }).points;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

/** Answers that often earn something. */
function answerNear(): fc.Arbitrary<Response> {
  const entries = fc.array(fc.constantFrom('debt, passport', 'passport, wages', 'wages', 'debt'), { maxLength: 5 });
  return fc.oneof(
    fc.constantFrom(...fullAnswers),
    anyResponse,
    fc.record({ kind: fc.constant('recall' as const), entries }),
    fc.record({ kind: fc.constant('multiple' as const), choices: fc.shuffledSubarray(multiple.options) }),
  );
}

function relisted(question: Question, keys: fc.Stream<number>): Question {
  const copy = structuredClone(question);
  if ('options' in copy) copy.options = reordered(copy.options, keys);
  if ('targets' in copy) copy.targets = reordered(copy.targets, keys);
  if ('concepts' in copy) copy.concepts = reordered(copy.concepts, keys);
  if (copy.kind === 'multiple') copy.key = reordered(copy.key, keys);
  if (copy.kind === 'match') copy.key = Object.fromEntries(reordered(Object.entries(copy.key), keys));
  return copy;
}

function answeredInAnotherOrder(response: Response, keys: fc.Stream<number>): Response {
  if (response.kind === 'multiple') return { ...response, choices: reordered(response.choices, keys) };
  if (response.kind === 'recall') return { ...response, entries: reordered(response.entries, keys) };
  if (response.kind !== 'match') return response;
  return { ...response, pairs: Object.fromEntries(reordered(Object.entries(response.pairs), keys)) };
}

function reordered<T>(items: T[], keys: fc.Stream<number>): T[] {
  return items
    .map((item) => ({ item, key: keys.next().value as number }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
