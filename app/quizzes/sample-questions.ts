import fc from 'fast-check';
import type { Question, QuestionOf, QuestionText, Response } from './question.ts';

const about = { objective: 'indicators', points: 1 };

export const single: QuestionOf<'single'> = { ...about, kind: 'single', options: ['a', 'b', 'c'], key: 'b' };
export const multiple: QuestionOf<'multiple'> = {
  ...about,
  kind: 'multiple',
  options: ['a', 'b', 'c', 'd'],
  key: ['a', 'c'],
};
export const truefalse: QuestionOf<'truefalse'> = { ...about, kind: 'truefalse', key: false };
export const order: QuestionOf<'order'> = {
  ...about,
  kind: 'order',
  options: ['a', 'b', 'c', 'd'],
  key: ['c', 'a', 'd', 'b'],
};
export const match: QuestionOf<'match'> = {
  ...about,
  kind: 'match',
  options: ['a', 'b', 'c'],
  targets: ['x', 'y', 'z'],
  key: { a: 'x', b: 'z', c: 'y' },
};
export const number: QuestionOf<'number'> = { ...about, kind: 'number', key: 2.5, tolerance: 0.1 };
export const text: QuestionOf<'text'> = { ...about, kind: 'text' };
export const recall: QuestionOf<'recall'> = {
  ...about,
  kind: 'recall',
  ask: 3,
  concepts: ['debt', 'papers', 'wages', 'overtime'],
};

export const allKinds: Question[] = [single, multiple, truefalse, order, match, number, text, recall];

/** One text that serves every sample; `canary` marks what must stay on the server. */
export const words: QuestionText = {
  stem: 'What do you notice?',
  unit: 'days',
  options: {
    a: { text: 'First line', feedback: 'canary-feedback-a' },
    b: { text: 'Second line', feedback: 'canary-feedback-b' },
    c: { text: 'Third line', feedback: 'canary-feedback-c' },
    d: { text: 'Fourth line', feedback: 'canary-feedback-d' },
    true: { feedback: 'canary-feedback-true' },
    false: { feedback: 'canary-feedback-false' },
  },
  targets: { x: { text: 'Listen' }, y: { text: 'Refer' }, z: { text: 'Emergency' } },
  accept: ['canary-accepted', 'Confidentiality'],
  concepts: {
    debt: { label: 'canary-label-debt', accept: ['debt', 'owes money', 'долг'] },
    papers: { label: 'canary-label-papers', accept: ['passport', 'papers', 'паспорт'] },
    wages: { label: 'canary-label-wages', accept: ['wages', 'not paid', 'зарплата'] },
    overtime: { label: 'canary-label-overtime', accept: ['long hours', 'no days off'] },
  },
  feedback: 'canary-feedback',
};

export const fullAnswers: Response[] = [
  { kind: 'single', choice: 'b' },
  { kind: 'multiple', choices: ['a', 'c'] },
  { kind: 'truefalse', value: false },
  { kind: 'order', sequence: ['c', 'a', 'd', 'b'] },
  { kind: 'match', pairs: { a: 'x', b: 'z', c: 'y' } },
  { kind: 'number', text: '2,5' },
  { kind: 'text', text: '«confidentiality»' },
  { kind: 'recall', entries: ['a debt', 'his passport was taken', 'wages'] },
];

const id = fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y', 'z', '__proto__', '');
const typed = fc.oneof(
  fc.constantFrom('debt', 'passport and wages', 'wages', 'no days off', '2.5', 'confidentiality', '−1e3'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** Any answer of any kind, sensible or not. */
export const anyResponse: fc.Arbitrary<Response> = fc.oneof(
  fc.record({ kind: fc.constant('single' as const), choice: id }),
  fc.record({ kind: fc.constant('multiple' as const), choices: fc.array(id, { maxLength: 6 }) }),
  fc.record({ kind: fc.constant('truefalse' as const), value: fc.boolean() }),
  fc.record({ kind: fc.constant('order' as const), sequence: fc.array(id, { maxLength: 6 }) }),
  fc.record({ kind: fc.constant('match' as const), pairs: fc.dictionary(id, id) }),
  fc.record({ kind: fc.constant('number' as const), text: typed }),
  fc.record({ kind: fc.constant('text' as const), text: typed }),
  fc.record({ kind: fc.constant('recall' as const), entries: fc.array(typed, { maxLength: 5 }) }),
);
