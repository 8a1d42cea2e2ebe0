import { describe, expect, it } from 'vitest';
import { grade } from './grade.ts';
import type { Question, Response } from './question.ts';
import {
  allKinds,
  fullAnswers,
  match,
  multiple,
  number,
  order,
  single,
  text,
  truefalse,
  words,
} from './sample-questions.ts';

describe('grade', () => {
  it.each(allKinds.map((question, index) => ({ question, answer: fullAnswers[index], kind: question.kind })))(
    'gives all points for the right $kind, and none without an answer',
    ({ question, answer }) => {
      const worthTwo = { ...question, points: 2 };
      expect(grade(worthTwo, [words], answer)).toMatchObject({ points: 2, maxPoints: 2 });
      expect(grade(worthTwo, [words], undefined)).toMatchObject({ points: 0, maxPoints: 2 });
    },
  );

  it('gives none for another choice', () => {
    expect(points(single, { kind: 'single', choice: 'a' })).toBe(0);
    expect(points(truefalse, { kind: 'truefalse', value: true })).toBe(0);
  });

  it('takes away for each wrong choice what a right one gives, and never less than nothing', () => {
    expect(points(multiple, { kind: 'multiple', choices: ['a'] })).toBe(0.5);
    expect(points(multiple, { kind: 'multiple', choices: ['a', 'c', 'b'] })).toBe(0.5);
    expect(points(multiple, { kind: 'multiple', choices: ['a', 'b', 'c', 'd'] })).toBe(0);
    expect(points(multiple, { kind: 'multiple', choices: ['b', 'd'] })).toBe(0);
  });

  it('counts the neighbours kept in an order', () => {
    expect(points(order, { kind: 'order', sequence: ['b', 'c', 'a', 'd'] })).toBeCloseTo(2 / 3);
    expect(points(order, { kind: 'order', sequence: ['b', 'd', 'a', 'c'] })).toBe(0);
    expect(points(order, { kind: 'order', sequence: ['c', 'a'], positions: { c: 1, a: 2 } })).toBeCloseTo(1 / 3);
  });

  it('counts the pairs of a match', () => {
    expect(points(match, { kind: 'match', pairs: { a: 'x', b: 'y', c: 'y' } })).toBeCloseTo(2 / 3);
    expect(points(match, { kind: 'match', pairs: { b: 'z' } })).toBeCloseTo(1 / 3);
  });

  it('reads a number within its tolerance', () => {
    expect(points(number, { kind: 'number', text: '2,6' })).toBe(1);
    expect(points(number, { kind: 'number', text: '2,7' })).toBe(0);
    expect(points(number, { kind: 'number', text: 'two' })).toBe(0);
  });

  it('accepts a form of any language, however it is typed', () => {
    const russian = { stem: '…', accept: ['учёт', 'ma’lumot'] };
    const accepts = (typed: string) => grade(text, [words, russian], { kind: 'text', text: typed }).points;
    expect(['УЧЕТ', '“учёт”', 'maʼlumot', 'CONFIDENTIALITY'].map(accepts)).toEqual([1, 1, 1, 1]);
    expect(['учёт людей', '', '…'].map(accepts)).toEqual([0, 0, 0]);
  });

  it.each<[string, Question, unknown]>([
    ['an option it does not have', multiple, { kind: 'multiple', choices: ['a', 'c', 'zz'] }],
    ['an option twice', multiple, { kind: 'multiple', choices: ['a', 'a', 'c'] }],
    ['a place taken twice', order, { kind: 'order', sequence: ['c', 'a', 'd', 'b', 'b'] }],
    ['a target it does not have', match, { kind: 'match', pairs: { a: 'x', b: 'q' } }],
    ['an option of Object', match, { kind: 'match', pairs: { a: 'x', constructor: 'x' } }],
    ['another kind', single, { kind: 'text', text: 'b' }],
    ['no kind', single, { choice: 'b' }],
    ['a broken shape', multiple, { kind: 'multiple', choices: 'ac' }],
  ])('gives nothing for %s', (_, question, response) => {
    expect(points(question, response as Response)).toBe(0);
  });
});

function points(question: Question, response: Response): number {
  return grade(question, [words], response).points;
}
