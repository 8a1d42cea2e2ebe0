import { expect, test } from 'vitest';
import { readAttendance } from './attendance-form.ts';
import { readMeetingForm } from './meeting-form.ts';

function read(changes: Record<string, string>) {
  const form = new FormData();
  const filled = { title: ' Session 1 ', heldOn: '2027-03-01', minutes: '90', ...changes };
  for (const [field, value] of Object.entries(filled)) form.set(field, value);
  return readMeetingForm(form, ['steps', 'house']);
}

test('a meeting as it was typed', () => {
  expect(read({})).toMatchObject({ draft: { title: 'Session 1', heldOn: '2027-03-01', minutes: 90 }, errors: {} });
});

test.each([
  [{ title: 'x' }, { title: 'meetings.titleProblem' }],
  [{ heldOn: '' }, { heldOn: 'meetings.heldOnProblem' }],
  [{ heldOn: '2027-02-31' }, { heldOn: 'meetings.heldOnProblem' }],
  [{ minutes: '1.5' }, { minutes: 'meetings.minutesProblem' }],
  [{ minutes: '4' }, { minutes: 'meetings.minutesProblem' }],
  [{ minutes: '721' }, { minutes: 'meetings.minutesProblem' }],
  [{ minutes: '-90' }, { minutes: 'meetings.minutesProblem' }],
])('%j is said beside its field, and what was typed is kept', (changes, errors) => {
  const result = read(changes);
  expect(result.errors).toEqual(errors);
  expect(result.typed).toMatchObject(changes);
});

test('a meeting is for one course of the cohort, or for all', () => {
  expect(read({ course: 'house' }).draft.course).toBe('house');
  expect(read({ course: '' }).draft.course).toBeNull();
  expect(read({ course: 'elsewhere' }).draft.course).toBeNull();
});

test('marks are read by person, and what is no mark is passed over', () => {
  const form = new FormData();
  form.set('state-aigerim', 'present');
  form.set('state-daniyar', 'part');
  form.set('state-nurlan', 'late');
  form.set('other', 'absent');
  expect([...readAttendance(form)]).toEqual([
    ['aigerim', 'present'],
    ['daniyar', 'part'],
  ]);
});
