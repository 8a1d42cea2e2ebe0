import { expect, test } from 'vitest';
import { readSurvey } from './survey.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test('an item may stay open', () => {
  expect(readSurvey(form({ useful: '5', respected: '1' }))).toEqual({ useful: 5, respected: 1 });
  expect(readSurvey(form({}))).toEqual({});
});

test.each(['0', '6', '2.5', '-1', '', ' ', 'five', '5 5', 'Infinity'])('“%s” is no answer', (value) => {
  expect(readSurvey(form({ useful: value, clear: '3' }))).toEqual({ clear: 3 });
});

test('words have nowhere to go', () => {
  expect(readSurvey(form({ remarks: 'my trainer is Nigora', clear: '3' }))).toEqual({ clear: 3 });
});
