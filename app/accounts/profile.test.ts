import { expect, test } from 'vitest';
import { readProfile } from './profile.ts';

const empty = { country: '', region: '', sector: '', organisation: '', sex: '', birthYear: '' };
const nothing = { country: null, region: null, sector: null, organisation: null, sex: null, birthYear: null };

test('everything can stay empty', () => {
  expect(readProfile(empty, 2026)).toEqual({ profile: nothing });
});

test('what is said is kept, and what was not asked for is not', () => {
  const form = {
    ...empty,
    country: 'KG',
    sector: 'ngo',
    organisation: '  Öz  Úy ',
    birthYear: ' 1990 ',
    role: 'admin',
    id: 'x',
  };
  expect(readProfile(form, 2026)).toEqual({
    profile: { ...nothing, country: 'KG', sector: 'ngo', organisation: 'Öz Úy', birthYear: 1990 },
  });
});

test('control, bidi and invisible characters are dropped from a line', () => {
  const form = { ...empty, organisation: 'Umit\r\nBcc: x\u202E\u200B\u0000 centre' };
  expect(readProfile(form, 2026)).toMatchObject({ profile: { organisation: 'Umit Bcc: x centre' } });
});

test.each([
  [{ country: 'XX' }, { country: 'choiceUnknown' }],
  [{ sector: 'admin' }, { sector: 'choiceUnknown' }],
  [{ sex: undefined }, { sex: 'choiceUnknown' }],
  [{ birthYear: '2026' }, { birthYear: 'birthYearWrong' }],
  [{ birthYear: '1900' }, { birthYear: 'birthYearWrong' }],
  [{ birthYear: '19e2' }, { birthYear: 'birthYearWrong' }],
  [{ region: 'a'.repeat(121) }, { region: 'textLong' }],
])('%j is refused', (change, errors) => {
  expect(readProfile({ ...empty, ...change }, 2026)).toEqual({ errors });
});
