import { describe, expect, test } from 'vitest';
import { LOCALES } from '~/i18n/locales.ts';
import { readPdf } from '~/print/pdf-reader.ts';
import { cvErrors, readCv, CV_FIELDS } from './cv.ts';
import { readCvFile, writeCvFile } from './cv-file.ts';
import { CV_WORDS } from './cv-words.ts';
import { makeCv } from './make-cv.server.ts';

const LETTERS = {
  en: 'Weld steel frames and pipes',
  ru: 'Шью шторы, объём — любой, ёлочки и «кавычки»',
  kk: 'Әңгіме, ғылым, қала, өнер, ұста, үй, һәм, ірімшік',
  ky: 'Көңүл, өнөр, үй-бүлө, Жаңы-Жол',
  uz: 'Oʻzbekcha soʻzlar, gʻisht, taʼlim, choʻl',
  'uz-Cyrl': 'Ўзбекча сўзлар, ғишт, таълим, чўл, қалам, ҳунар',
  tk: 'Türkmençe, ýüzük, ňaka, žurnal, çörek, şäher, güýz, ömür',
};

function form(values: Record<string, string>): FormData {
  const filled = new FormData();
  for (const [name, value] of Object.entries(values)) filled.set(name, value);
  return filled;
}
const pagesOf = (pdf: Buffer) => readPdf(pdf).objects.filter((object) => /\/Type \/Page\b/.test(object)).length;
const textOf = (pdf: Buffer) =>
  readPdf(pdf)
    .runs.map(({ text }) => text)
    .join(' ');

describe('the page', () => {
  test.each(LOCALES)('every letter of %s can be read back from it', async (locale) => {
    const { pdf, errors } = await makeCv(
      form({ locale, name: 'Бакыт Айтматов', skills: LETTERS[locale], 'work1-what': 'x' }),
    );
    expect(errors).toEqual({});
    const text = textOf(pdf as Buffer);
    for (const word of LETTERS[locale].split(' ')) expect(text).toContain(word);
    expect(text).toContain(CV_WORDS[locale].skills);
    expect(text).not.toContain(CV_WORDS[locale].education);
    expect(pagesOf(pdf as Buffer)).toBe(1);
  });

  test('a full form fits on two pages, or is told so', async () => {
    const full = Object.fromEntries(
      Object.entries(CV_FIELDS).map(([name, { signs, lines }]) => {
        const line = 'word '
          .repeat(Math.ceil(signs / lines / 5))
          .slice(0, Math.floor(signs / lines) - 1)
          .trim();
        return [name, Array(lines).fill(line).join('\n')];
      }),
    );
    const { pdf, errors } = await makeCv(form({ ...full, email: 'gulnara@mail.example' }));
    expect(errors).toEqual({});
    expect(pagesOf(pdf as Buffer)).toBe(2);
    const wide = Object.fromEntries(Object.entries(full).map(([name, value]) => [name, value.replace(/\w/g, 'W')]));
    expect((await makeCv(form({ ...wide, email: '' }))).errors.profile?.key).toBe('cv.pages');
  });
});

describe('the form', () => {
  const errorsOf = (values: Record<string, string>) =>
    cvErrors(
      readCv((name) => values[name]),
      () => [],
    );

  test('only a name is needed', () => {
    expect(errorsOf({ name: 'Gulnara' })).toEqual({});
    expect(errorsOf({ town: 'Osh' })).toEqual({ name: { key: 'cv.nameMissing' } });
  });
  test('what is too long, too many or odd is named in its field', () => {
    const errors = errorsOf({
      name: 'x'.repeat(81),
      email: 'gulnara at mail',
      skills: Array(15).fill('sew').join('\n'),
    });
    expect(errors).toMatchObject({
      name: { key: 'cv.long', values: { most: 80, found: 81 } },
      email: { key: 'cv.emailOdd' },
      skills: { key: 'cv.lines', values: { most: 14 } },
    });
  });
  test('signs that no font here has are named', async () => {
    expect((await makeCv(form({ name: 'Gulnara 😀' }))).errors.name).toEqual({
      key: 'cv.unprintable',
      values: { letters: '😀' },
    });
  });
});

describe('the file', () => {
  test('comes back as it was kept', () => {
    const cv = readCv((name) => ({ locale: 'ky', name: 'Гүлнара', skills: 'тигем\nсатам' })[name]);
    expect(readCvFile(writeCvFile(cv))).toEqual(cv);
  });
  test.each(['', '{}', '[]', 'null', 'name: x', '{"name":"x"}'])('%s is none', (text) => {
    expect(readCvFile(text)).toBeUndefined();
  });
  test('a file that somebody made up holds texts of our fields and nothing else', () => {
    const cv = readCvFile('{"safe-steps-cv":1,"locale":"xx","name":{"a":1},"town":"Osh","more":"x"}');
    expect(cv?.locale).toBe('en');
    expect(cv?.values).toMatchObject({ name: '', town: 'Osh' });
    expect(cv?.values).not.toHaveProperty('more');
  });
});
