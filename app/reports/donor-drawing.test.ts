import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { translateIn } from '~/i18n/translate.tsx';
import { readPdf } from '~/print/pdf-reader.ts';
import { drawDonorPage } from './donor-drawing.server.ts';
import type { DonorPage } from './donor-page.ts';
import { samplePage } from './donor-sample.ts';
import type { Indicator } from './indicator.ts';
import { indicators } from './indicators.server.ts';

const TITLES = {
  'computer-literacy': 'Computer literacy for work',
  'smart-navigator': 'Smart Navigator: a job abroad without traps',
  'trauma-informed-practice': 'Trauma-informed practice',
  'victim-centred-service': 'Victim-centred service',
};
const LEAST_SIZE = 5.4;

async function drawn(lang: 'en' | 'ru', page: DonorPage = samplePage()) {
  const pdf = await drawDonorPage(page, { t: translateIn(lang), locale: lang, titles: TITLES });
  if (process.env.LOOK) writeFileSync(`${process.env.LOOK}-${lang}-${page.blocks.length}.pdf`, pdf);
  const { runs, objects } = readPdf(pdf);
  const pages = objects.filter((object) => /\/Type \/Page\b(?!s)/.test(object)).length;
  return { pdf, runs, pages, objects: objects.join('\n'), text: runs.map((run) => run.text.trim()).join(' ') };
}

test('it is one page that says what, of when, counted how, checked when and by whom', async () => {
  const { text, pages, objects } = await drawn('en');
  expect(pages).toBe(1);
  for (const said of [
    'Safe Steps, Tashkent',
    'from 1 July 2026 to 30 September 2026',
    'frozen on 12 October 2026',
    'Corrections as of 24 November 2026',
    'PS.5.3-15 · People trained in preventing human trafficking',
    'Page 1 of 1',
    'Out of:',
    'last checked on 24 November 2026',
    'fewer than 5 people',
    'corrections since the quarter was closed, not in its figures: −1',
  ])
    expect(text).toContain(said);
  expect(objects).toMatch(/\/Lang \(en\)/);
  expect(objects.match(/\/S \/Table\b/g)).toHaveLength(2);
  expect(objects).toMatch(/\/S \/H1\b/);
});

test('figures stand beside those of the quarter before and what is between them', async () => {
  const { runs } = await drawn('en');
  const line = (label: string) => {
    const found = runs.find(({ text }) => text === label);
    return runs.filter(({ y, x }) => Math.abs(y - (found?.y ?? 0)) < 1 && x > 380).map(({ text }) => text);
  };
  expect(line('Female')).toEqual(['121', '90', '+31']);
  expect(line('Male')).toEqual(['60', '58', '+2']);
  expect(line('Not stated')).toEqual(['3', '2', '+1']);
  expect(line('All')).toEqual(['184', '150', '+34']);
});

test('it is in Russian for who reads Russian, in letters that can be read back', async () => {
  const { text, pages, objects } = await drawn('ru');
  expect(pages).toBe(1);
  expect(objects).toMatch(/\/Lang \(ru\)/);
  for (const said of ['Обучено людей по теме предотвращения торговли людьми', 'Страница 1 из 1', 'Вся программа'])
    expect(text).toContain(said);
});

test.each([1, 2, 12, 20, 40, 90])('%i indicators fit on one page, in type that can be read', async (count) => {
  const shipped = indicators();
  const some = Array.from({ length: count }, (_, index) => {
    const indicator = shipped[index % shipped.length] as (typeof shipped)[number];
    return index < shipped.length ? indicator : { ...indicator, code: `MORE-${index}`, exactBy: null };
  });
  for (const lang of ['en', 'ru'] as const) {
    const { pages, runs, text } = await drawn(lang, samplePage(some));
    expect(pages).toBe(1);
    expect(Math.min(...runs.map(({ size }) => size))).toBeGreaterThanOrEqual(LEAST_SIZE);
    expect(Math.min(...runs.map(({ y }) => y))).toBeGreaterThan(20);
    if (count === 90) expect(text).toMatch(lang === 'en' ? /more indicators stand in the report/ : /в отчёте/i);
  }
});

test('so do many of the contract, with as many as there is room for', async () => {
  const [first] = indicators();
  const some = Array.from({ length: 60 }, (_, index) => ({ ...(first as Indicator), code: `PS.${index}` }));
  const { pages, text } = await drawn('en', samplePage(some));
  expect(pages).toBe(1);
  expect(text).toContain('PS.3 ·');
  expect(text).toMatch(/more indicators stand in the report/);
});

test('the same figures are the same bytes', async () => {
  expect((await drawn('ru')).pdf.equals((await drawn('ru')).pdf)).toBe(true);
});
