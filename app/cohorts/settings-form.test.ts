import { expect, test } from 'vitest';
import { dueField, readSettingsForm } from './settings-form.ts';

const FILLED = {
  label: ' Osh,  spring ',
  courses: 'steps',
  mode: 'blended',
  locale: 'ky',
  country: 'KG',
  region: 'Osh',
  organisation: '',
  startsOn: '2027-03-01',
  [dueField('steps')]: '2027-05-31',
  pausedFrom: '2027-03-19',
  pausedUntil: '2027-03-25',
};

function read(changes: Record<string, string>) {
  const form = new FormData();
  for (const [field, value] of Object.entries({ ...FILLED, ...changes })) form.set(field, value);
  return readSettingsForm(form, ['steps']);
}

test('what was typed is what is kept', () => {
  expect(read({})).toEqual({
    settings: {
      label: 'Osh,  spring',
      courses: ['steps'],
      locale: 'ky',
      mode: 'blended',
      country: 'KG',
      region: 'Osh',
      organisation: null,
      startsOn: '2027-03-01',
      dueOn: { steps: '2027-05-31' },
      pausedFrom: '2027-03-19',
      pausedUntil: '2027-03-25',
    },
    errors: {},
  });
});

test.each([
  [{ label: 'O' }, { label: 'cohorts.labelProblem' }],
  [{ courses: 'other' }, { courses: 'cohorts.courseProblem' }],
  [{ region: 'x'.repeat(121) }, { region: 'settings.textProblem' }],
  [{ organisation: 'a\nb' }, { organisation: 'settings.textProblem' }],
  [{ startsOn: '2027-02-31' }, { startsOn: 'cohorts.dateProblem' }],
  [{ [dueField('steps')]: '31.02.2027' }, { [dueField('steps')]: 'cohorts.dateProblem' }],
  [{ [dueField('steps')]: '2027-02-28' }, { [dueField('steps')]: 'cohorts.dueBeforeStart' }],
  [{ pausedUntil: '' }, { pausedUntil: 'settings.pauseHalf' }],
  [{ pausedFrom: '' }, { pausedFrom: 'settings.pauseHalf' }],
  [{ pausedUntil: '2027-03-18' }, { pausedUntil: 'settings.pauseBackwards' }],
])('%j is said beside its field', (changes, errors) => expect(read(changes).errors).toEqual(errors));

test('a mode, language or country that is not offered is not taken, and other fields are not listened to', () => {
  const { settings } = read({ mode: 'dark', locale: 'xx', country: 'XX', joinCode: 'MINE', archivedAt: '2020-01-01' });
  expect(settings).toMatchObject({ mode: 'online', locale: null, country: null });
  expect(settings).not.toHaveProperty('joinCode');
  expect(settings).not.toHaveProperty('archivedAt');
});
