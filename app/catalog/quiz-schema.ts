import { z } from 'zod';
import { sentence, slug } from './course-schema.ts';

const ids = z.array(slug, 'a list of ids');
const KINDS = 'a kind: single, multiple, truefalse, order, match, number, text or recall';
const common = { objective: slug, points: z.number('a number of points').positive('more than 0 points').default(1) };
const options = ids.min(2, 'at least two options').max(8, 'at most eight options');

const question = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('single'), ...common, options, key: z.string('one option id') }),
    z.strictObject({ kind: z.literal('multiple'), ...common, options, key: ids.min(1, 'at least one right option') }),
    z.strictObject({ kind: z.literal('truefalse'), ...common, key: z.boolean('true or false') }),
    z.strictObject({ kind: z.literal('order'), ...common, options, key: ids }),
    z.strictObject({
      kind: z.literal('match'),
      ...common,
      options,
      targets: ids.min(2, 'at least two targets'),
      key: z.record(z.string(), z.string('a target id'), 'a target for each option'),
    }),
    z.strictObject({
      kind: z.literal('number'),
      ...common,
      key: z.number('a number'),
      tolerance: z.number('a number').min(0, '0 or more').default(0),
    }),
    z.strictObject({ kind: z.literal('text'), ...common }),
    z.strictObject({
      kind: z.literal('recall'),
      ...common,
      ask: z.number('how many are asked for').int('a whole number').min(1, '1 or more'),
      concepts: ids.min(1, 'at least one concept'),
    }),
  ],
  KINDS,
);

/** courses/<course>/quizzes.yml */
export const quizSchema = z.strictObject(
  {
    forms: z.strictObject({ A: ids, B: ids }, 'forms A and B'),
    pool: ids,
    questions: z.record(z.string(), question, 'questions by their ids'),
  },
  'forms, pool, questions',
);

const accept = z.array(sentence, 'a list of accepted forms').min(1, 'at least one accepted form');

/** courses/<course>/<locale>/quizzes.yml; which parts a question needs depends on its kind. */
export const quizTextSchema = z.record(
  z.string(),
  z.strictObject(
    {
      stem: sentence,
      unit: sentence.optional(),
      options: z
        .record(
          z.string(),
          z.strictObject({ text: sentence.optional(), feedback: sentence.optional() }, 'text and feedback'),
        )
        .optional(),
      targets: z.record(z.string(), z.strictObject({ text: sentence }, 'a text')).optional(),
      accept: accept.optional(),
      concepts: z.record(z.string(), z.strictObject({ label: sentence, accept }, 'label and accept')).optional(),
      feedback: sentence.optional(),
    },
    'stem, and what its kind needs',
  ),
  'questions by their ids',
);
