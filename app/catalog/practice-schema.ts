import { z } from 'zod';
import type { Task, TaskText } from '~/practice/task.ts';
import { sentence, slug } from './course-schema.ts';

const KINDS = 'a kind: spot, order, sort, type, press, slide, scroll, sheet, compare, checklist or paper';
const ids = z.array(slug, 'a list of ids').min(1, 'at least one id').max(20, 'at most twenty ids');
const several = ids.min(2, 'at least two ids');
const amount = z.number('a number').min(0, '0 or more').max(1e9, 'at most 1000000000');
const byId = <Value extends z.ZodType>(value: Value, rule: string) => z.record(z.string(), value, rule);
const cell = z.union(
  [amount, z.string().regex(/^=[A-Z0-9+\-*/(),.:]{1,99}$/)],
  'a number, or a right formula such as =SUM(B1:B5)',
);

const task = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('spot'), parts: several, wrong: ids }),
    z.strictObject({ kind: z.literal('order'), steps: several, key: several }),
    z.strictObject({ kind: z.literal('sort'), boxes: several, items: byId(slug, 'a box for each item') }),
    z.strictObject({ kind: z.literal('type'), lines: ids }),
    z.strictObject({ kind: z.literal('press'), buttons: several, right: slug }),
    z.strictObject({ kind: z.literal('slide'), stops: several, right: slug }),
    z.strictObject({ kind: z.literal('scroll') }),
    z.strictObject({
      kind: z.literal('sheet'),
      rows: z
        .array(
          z.strictObject(
            {
              label: slug,
              cells: z.array(cell, 'a list of cells').min(1, 'one cell or more').max(3, 'at most three cells'),
            },
            'label and cells',
          ),
          'a list of rows',
        )
        .min(2, 'at least two rows')
        .max(20, 'at most twenty rows'),
    }),
    z.strictObject({
      kind: z.literal('compare'),
      amount,
      offers: byId(z.strictObject({ fee: amount, rate: amount }, '{ fee: 2000, rate: 21 }'), 'offers by their ids'),
    }),
    z.strictObject({
      kind: z.literal('checklist'),
      questions: byId(z.enum(['yes', 'no'], 'yes or no: the answer that says stop'), 'questions by their ids'),
    }),
    z.strictObject({
      kind: z.literal('paper'),
      layout: z.enum(['lines', 'frames', 'poster'], 'lines, frames or poster'),
      lines: ids,
    }),
  ],
  KINDS,
);

/** courses/<course>/practice.yml */
export const practiceSchema: z.ZodType<Record<string, Task>> = byId(task, 'tasks by their ids');

const part = z.union(
  [
    sentence.transform((text) => ({ text })),
    z.strictObject({
      text: sentence,
      label: sentence.optional(),
      feedback: sentence.optional(),
      yes: sentence.optional(),
      no: sentence.optional(),
      unsure: sentence.optional(),
      whom: sentence.optional(),
    }),
  ],
  'a text, or { text, feedback } and what else its kind needs',
);

/** courses/<course>/<locale>/practice.yml; which parts a task needs depends on its kind. */
export const practiceTextSchema: z.ZodType<Record<string, TaskText>> = byId(
  z.strictObject(
    {
      title: sentence,
      ask: sentence,
      done: sentence.optional().transform((text) => text ?? ''),
      parts: byId(part, 'a text for each part').default({}),
      boxes: byId(sentence, 'a text for each box').default({}),
      passage: sentence.optional(),
      unit: sentence.optional(),
      from: sentence.optional(),
      to: sentence.optional(),
    },
    'title, ask, done, and what the kind of the task needs',
  ),
  'tasks by their ids',
);
