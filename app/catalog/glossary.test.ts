import { expect, test } from 'vitest';
import { glossaryIn } from './glossary.ts';

const FILE = {
  shelter: {
    en: { term: 'shelter', meaning: 'A safe place to stay.' },
    ru: { term: 'приют', meaning: 'Безопасное место.' },
    kk: { term: 'баспана' },
  },
  deception: {
    en: { term: 'deception', meaning: 'Making somebody believe.' },
    ru: { term: 'обман' },
    kk: { term: 'алдау' },
  },
  hotline: { en: { term: 'hotline' }, uz: { term: 'ishonch telefoni' } },
};

test('terms stand in the order of the reader’s alphabet, with English where there is no other', () => {
  expect(glossaryIn(FILE, 'kk').map(({ term, locale }) => [term, locale])).toEqual([
    ['алдау', 'kk'],
    ['баспана', 'kk'],
    ['hotline', 'en'],
  ]);
});

test('a meaning that is not translated yet is given in English, and said to be', () => {
  const [deception] = glossaryIn(FILE, 'ru', 'обман');
  expect(deception).toMatchObject({ meaning: 'Making somebody believe.', meaningLocale: 'en' });
  expect(glossaryIn(FILE, 'ru', 'приют')[0]).toMatchObject({ meaning: 'Безопасное место.', meaningLocale: 'ru' });
});

test.each([
  ['ПРИЮТ', ['shelter']],
  ['safe place', ['shelter']],
  ['ishonch', ['hotline']],
  ['nothing like it', []],
])('%s is found in whatever language it is', (sought, ids) => {
  expect(glossaryIn(FILE, 'en', sought).map(({ id }) => id)).toEqual(ids);
});
