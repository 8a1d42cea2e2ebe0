import { expect, test } from 'vitest';
import { mark, hasPassed, readResponses } from './marking.ts';
import { RIGHT, sampleQuiz, WRONG } from './sample-course.ts';

const { bundle } = sampleQuiz();
const asked = ['p1', 'p2', 'a-recall'];

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

test('a form gives answers to the questions asked and to no others', () => {
  const fields = { 'q.p1': RIGHT, 'q.p3': RIGHT, 'q.no-such': 'b', score: '100', passed: 'true', 'q.__proto__': 'b' };
  expect(readResponses(bundle, asked, form(fields))).toEqual({ p1: { kind: 'single', choice: RIGHT } });
});

test('an option that does not exist is no answer', () => {
  expect(readResponses(bundle, asked, form({ 'q.p1': 'zzz' }))).toEqual({});
});

test('unanswered questions count in the total that can be reached', () => {
  const responses = { p1: { kind: 'single' as const, choice: RIGHT }, p2: { kind: 'single' as const, choice: WRONG } };
  const marked = mark(bundle, asked, responses);
  expect(marked).toMatchObject({ points: 1, maxPoints: 4, awaiting: 0 });
  expect(marked.answers.map((answer) => answer.question)).toEqual(['p1', 'p2']);
});

test('an answer counts in any of the course’s languages', () => {
  const entries = ['крыша', 'door'];
  expect(mark(bundle, ['a-recall'], { 'a-recall': { kind: 'recall', entries } })).toMatchObject({
    points: 2,
    awaiting: 0,
  });
});

test('only a final test is passed or not', () => {
  const marked = mark(bundle, ['p1'], { p1: { kind: 'single', choice: RIGHT } });
  expect(hasPassed('pre', marked, 75)).toBeNull();
  expect(hasPassed('final', marked, 75)).toBe(true);
});

test('a void question counts for everyone, keeps the grade its answer earned, and waits for no reader', () => {
  const responses = {
    p1: { kind: 'single' as const, choice: WRONG },
    'a-recall': { kind: 'recall' as const, entries: ['a lamp'] },
  };
  const marked = mark(bundle, asked, responses, new Set(['p1', 'a-recall', 'p8']));
  expect(marked).toMatchObject({ points: 3, maxPoints: 4, awaiting: 0 });
  expect(marked.answers.map(({ grade }) => grade.points)).toEqual([0, 0]);
  expect(mark(bundle, asked, responses)).toMatchObject({ points: 0, maxPoints: 4, awaiting: 1 });
});
