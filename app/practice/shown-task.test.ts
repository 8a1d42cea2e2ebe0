import { expect, test } from 'vitest';
import { shownTask } from './shown-task.ts';
import type { Task, TaskText } from './task.ts';

const CANARY = 'canary';
const part = { text: 'seen', feedback: CANARY, yes: CANARY, no: CANARY, unsure: CANARY, whom: CANARY };
const TEXT: TaskText = {
  title: 'T',
  ask: 'A',
  done: CANARY,
  parts: Object.fromEntries(['a', 'b', 'button'].map((id) => [id, part])),
  boxes: { x: 'X', y: 'Y' },
  passage: 'One.\n\nTwo.',
};

test.each<Task>([
  { kind: 'spot', parts: ['a', 'b'], wrong: ['b'] },
  { kind: 'order', steps: ['a', 'b'], key: ['b', 'a'] },
  { kind: 'sort', boxes: ['x', 'y'], items: { a: 'x', b: 'y' } },
  { kind: 'type', lines: ['a'] },
  { kind: 'press', buttons: ['a', 'b'], right: 'b' },
  { kind: 'slide', stops: ['a', 'b'], right: 'b' },
  { kind: 'scroll' },
  { kind: 'sheet', rows: [{ label: 'a', cells: [1, '=B1*4711'] }] },
  { kind: 'compare', amount: 10, offers: { a: { fee: 0, rate: 2 }, b: { fee: 1, rate: 3 } } },
  { kind: 'checklist', questions: { a: 'no' } },
  { kind: 'paper', layout: 'lines', lines: ['a'] },
])('nothing of the answer to a task of kind $kind is shown', (task) => {
  const shown = shownTask('id', task, TEXT);
  const text = JSON.stringify(shown);
  expect(text).toContain('seen');
  expect(text).not.toContain(CANARY);
  expect(text).not.toContain('4711');
  for (const key of ['wrong', 'key', 'right', 'items', 'questions', 'offers']) expect(shown).not.toHaveProperty(key);
});
