import { expect, test } from 'vitest';
import { isDay, readCohortForm } from './cohort-form.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ label: 'Osh, autumn', courses: 'first-steps', ...fields })) {
    data.set(name, value);
  }
  return data;
}
const read = (fields: Record<string, string>) => readCohortForm(form(fields), ['first-steps']);

test('a label and a course are enough', () => {
  const { draft, errors } = read({});
  expect(errors).toEqual({});
  expect(draft).toEqual({ label: 'Osh, autumn', courses: ['first-steps'], startsOn: null, dueOn: null, country: null });
});

test.each([
  ['label', { label: ' ' }],
  ['label', { label: 'x'.repeat(81) }],
  ['label', { label: 'two\nlines' }],
  ['startsOn', { startsOn: '2027-02-30' }],
  ['dueOn', { dueOn: 'soon' }],
  ['dueOn', { startsOn: '2027-03-01', dueOn: '2027-02-01' }],
])('a wrong %s is named, and what was typed is kept', (field, fields) => {
  const { draft, errors } = read(fields);
  expect(Object.keys(errors)).toEqual([field]);
  expect(draft[field as keyof typeof draft]).toBe(Object.values(fields).at(-1)?.trim());
});

test('a course that is not offered is not taken, and one is needed', () => {
  const { draft, errors } = read({ courses: '../../etc' });
  expect(draft.courses).toEqual([]);
  expect(errors).toEqual({ courses: 'cohorts.courseProblem' });
});

test('an unknown country is left out', () => {
  expect(read({ country: 'XX' }).draft.country).toBeNull();
});

test('a day must exist', () => {
  expect(['2028-02-29', '2027-02-29', '27-1-1', ''].map(isDay)).toEqual([true, false, false, false]);
});
