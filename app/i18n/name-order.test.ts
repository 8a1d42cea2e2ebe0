import { expect, test } from 'vitest';
import type { Locale } from './locales.ts';
import { inNameOrder } from './name-order.ts';

const order = (locale: Locale, ...names: string[]) =>
  inNameOrder(
    names.map((username) => ({ username })),
    locale,
  ).map(({ username }) => username);

test('letters of Kazakh and Kyrgyz stand where their readers look for them, not after я', () => {
  expect(order('kk', 'Ясин', 'Қанат', 'Лаура', 'Кәмила', 'Әлия', 'Болат')).toEqual([
    'Әлия',
    'Болат',
    'Кәмила',
    'Қанат',
    'Лаура',
    'Ясин',
  ]);
  expect(order('ky', 'Пери', 'Өмүр', 'Орозбек')).toEqual(['Орозбек', 'Өмүр', 'Пери']);
});

test('each reader’s own letters come first: Cyrillic before Latin in Kazakh, ö after o in Turkmen', () => {
  expect(order('kk', 'Aigerim', 'Болат')).toEqual(['Болат', 'Aigerim']);
  expect(order('en', 'Болат', 'Aigerim')).toEqual(['Aigerim', 'Болат']);
  expect(order('tk', 'Öwez', 'Oguz', 'Orazgül')).toEqual(['Oguz', 'Orazgül', 'Öwez']);
});

test('learner 10 comes after learner 9', () => {
  expect(order('en', 'osh-10', 'osh-9')).toEqual(['osh-9', 'osh-10']);
});
