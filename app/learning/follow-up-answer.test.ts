import { expect, test } from 'vitest';
import { readAnswers } from './follow-up-answer.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test('the first question of each kind is answered, if only by not saying; the others may stay open', () => {
  expect(readAnswers(['behaviour', 'outcome'], form({ used: 'often', situation: 'business' }))).toEqual({
    answers: {
      behaviour: { used: 'often', situations: 'not-said', hindrance: 'not-said' },
      outcome: { situation: 'business' },
    },
  });
  expect(readAnswers(['behaviour', 'outcome'], form({ hindrance: 'no-time' }))).toEqual({
    open: ['used', 'situation'],
  });
  expect(readAnswers(['outcome'], form({ used: 'often' }))).toEqual({ open: ['situation'] });
});

test('only what is offered can be answered, and nothing else is kept', () => {
  const typed = { used: 'not-yet', situations: 'at the border, with Maral', hindrance: 'none', name: 'Maral' };
  expect(readAnswers(['behaviour'], form(typed))).toEqual({
    answers: { behaviour: { used: 'not-yet', situations: 'not-said', hindrance: 'not-said' } },
  });
  expect(readAnswers(['outcome'], form({ situation: 'toString' }))).toEqual({ open: ['situation'] });
});
