import { expect, test } from 'vitest';
import { readScope } from './manager-scope.ts';

const part = { reach: 'part', country: '', organisation: '' };

test('a country, an organisation as people write it, or one within the other', () => {
  expect(readScope({ ...part, country: 'KZ' })).toEqual({ scope: { country: 'KZ', organisation: null } });
  expect(readScope({ ...part, organisation: '  Hotline\t 150 ' })).toEqual({
    scope: { country: null, organisation: 'Hotline 150' },
  });
  expect(readScope({ ...part, country: 'UZ', organisation: 'Istiqbolli Avlod' })).toEqual({
    scope: { country: 'UZ', organisation: 'Istiqbolli Avlod' },
  });
});

test('all of the programme has to be said; empty fields grant nothing', () => {
  expect(readScope({ ...part, reach: 'whole', country: 'KZ' })).toEqual({ scope: 'whole' });
  expect(readScope(part)).toEqual({ problem: 'empty' });
  expect(readScope({ ...part, organisation: ' ' })).toEqual({ problem: 'empty' });
  expect(readScope({ ...part, reach: '', country: 'KZ' })).toEqual({ problem: 'choose' });
});

test('what is not on the list, or too long, is said so', () => {
  expect(readScope({ ...part, country: 'XX' })).toEqual({ problem: 'unknownCountry' });
  expect(readScope({ ...part, organisation: 'o'.repeat(121) })).toEqual({ problem: 'long' });
});
