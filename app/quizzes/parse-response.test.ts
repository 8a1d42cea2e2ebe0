import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from './question.ts';
import { responseProblem } from './response-problem.ts';
import { parseResponse } from './parse-response.ts';
import {
  allKinds,
  anyResponse,
  match,
  multiple,
  number,
  order,
  recall,
  single,
  text,
  truefalse,
} from './sample-questions.ts';
import { isResponse } from './response.ts';

describe('parseResponse', () => {
  it.each<[Question, [string, string][], unknown]>([
    [single, [['q.one', 'b']], { kind: 'single', choice: 'b' }],
    [single, [['q.one', 'zz']], undefined],
    [
      multiple,
      [
        ['q.one', 'c'],
        ['q.one', 'a'],
        ['q.one', 'a'],
        ['q.one', 'zz'],
      ],
      { kind: 'multiple', choices: ['a', 'c'] },
    ],
    [truefalse, [['q.one', 'false']], { kind: 'truefalse', value: false }],
    [truefalse, [['q.one', 'maybe']], undefined],
    [
      order,
      [
        ['q.one.a', '2'],
        ['q.one.b', '4'],
        ['q.one.c', '1'],
        ['q.one.d', '3'],
      ],
      { kind: 'order', sequence: ['c', 'a', 'd', 'b'] },
    ],
    [
      order,
      [
        ['q.one.a', ''],
        ['q.one.b', '9'],
      ],
      undefined,
    ],
    [
      match,
      [
        ['q.one.a', 'x'],
        ['q.one.b', ''],
        ['q.one.c', 'q'],
      ],
      { kind: 'match', pairs: { a: 'x' } },
    ],
    [number, [['q.one', ' 2,5 ']], { kind: 'number', text: '2,5' }],
    [text, [['q.one', '   ']], undefined],
    [
      recall,
      [
        ['q.one.0', ''],
        ['q.one.1', ' debt '],
        ['q.one.4', 'wages'],
        ['q.one.5', 'too many'],
      ],
      { kind: 'recall', entries: ['debt', 'wages'] },
    ],
  ])('reads %j', (question, fields, response) => {
    expect(parseResponse('one', question, form(fields))).toEqual(response);
  });

  it('keeps an order in which two lines share a place, and says so', () => {
    const response = parseResponse(
      'one',
      order,
      form([
        ['q.one.a', '1'],
        ['q.one.b', '1'],
        ['q.one.c', '2'],
      ]),
    );
    expect(response).toEqual({ kind: 'order', sequence: ['c'], positions: { a: 1, b: 1, c: 2 } });
    expect(responseProblem(order, response)).toBe('quizzes.problemSamePlace');
  });

  it('cuts what is far too long, between letters, and drops what a database refuses', () => {
    const long = parseResponse('one', text, form([['q.one', '🙂'.repeat(500)]]));
    expect(long).toEqual({ kind: 'text', text: '🙂'.repeat(200) });
    expect(isResponse(long)).toBe(true);
    expect(parseResponse('one', text, form([['q.one', 'a\u0000b']]))).toEqual({ kind: 'text', text: 'a b' });
  });

  it('gives a response that can be stored and read back, whatever is sent', () => {
    const value = fc.oneof(
      fc.constantFrom('a', 'b', 'x', '1', '2', 'true'),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    const name = fc.constantFrom('q.one', 'q.one.a', 'q.one.b', 'q.one.c', 'q.one.d', 'q.one.0', 'q.one.1', 'q.two');
    fc.assert(
      fc.property(fc.constantFrom(...allKinds), fc.array(fc.tuple(name, value)), (question, fields) => {
        const response = parseResponse('one', question, form(fields));
        if (!response) return;
        expect(response.kind).toBe(question.kind);
        expect(isResponse(JSON.parse(JSON.stringify(response)))).toBe(true);
      }),
    );
  });
});

describe('responseProblem', () => {
  it('names what is unfinished or unreadable, and nothing else', () => {
    expect(responseProblem(order, { kind: 'order', sequence: ['a'], positions: { a: 1 } })).toBe(
      'quizzes.problemNoPlace',
    );
    expect(responseProblem(order, { kind: 'order', sequence: ['a', 'b', 'c', 'd'] })).toBeUndefined();
    expect(responseProblem(match, { kind: 'match', pairs: { a: 'x' } })).toBe('quizzes.problemNoPair');
    expect(responseProblem(match, { kind: 'match', pairs: { a: 'x', b: 'y', c: 'z' } })).toBeUndefined();
    expect(responseProblem(number, { kind: 'number', text: 'two' })).toBe('quizzes.problemNotNumber');
    expect(responseProblem(number, { kind: 'number', text: '2' })).toBeUndefined();
    expect(responseProblem(number, undefined)).toBeUndefined();
  });
});

describe('isResponse', () => {
  it('knows every answer', () => {
    fc.assert(
      fc.property(anyResponse, (response) => {
        expect(isResponse(response)).toBe(true);
      }),
    );
  });

  it.each([
    null,
    'single',
    [],
    {},
    { kind: 'essay', text: '' },
    { kind: 'single' },
    { kind: 'multiple', choices: [1] },
    { kind: 'truefalse', value: 'true' },
    { kind: 'order', sequence: ['a'], positions: { a: '1' } },
    { kind: 'match', pairs: ['x'] },
    { kind: 'text', text: 'x'.repeat(401) },
    { kind: 'recall', entries: Array(51).fill('x') },
  ])('refuses %j', (value) => expect(isResponse(value)).toBe(false));
});

function form(fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}
