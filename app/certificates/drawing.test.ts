import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPdf } from '~/print/pdf-reader.ts';
import { drawCertificate } from './drawing.server.ts';
import { MARGIN, PAGE } from './drawing-style.ts';
import type { Printed } from './printed.ts';
import { PRINTED } from './sample.ts';

const MADE = { signature: 'header.payload.signature', createdAt: new Date('2026-11-24T10:00:00Z') };
const draw = (facts: Partial<Printed> = {}) =>
  drawCertificate({ ...PRINTED, ...facts }, { ...MADE, origin: 'https://learn.example.org' });
const textOf = (pdf: Buffer) =>
  readPdf(pdf)
    .runs.map(({ text }) => text)
    .join('\n');

const NAMES = {
  ru: 'Ёлкина Подъячева Щукина',
  kk: 'Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі',
  ky: 'Өмүралиева Үрүмкан Ңң',
  uz: 'Oʻrinboyeva Gʻulom oʻgʻli',
  'uz-Cyrl': 'Ўринбоева Ғулом ўғли Қаҳрамон',
  tk: 'Ýäňöşžç Ýazgeldiýewa Öwezowna Jň',
  en: 'Aigerim Akhmetova',
} as const;

test.each(Object.entries(NAMES))('every letter of a name can be read back in %s', async (locale, name) => {
  const languages = [{ locale: locale as keyof typeof NAMES, title: name }];
  const text = textOf(await draw({ name, rank: name, languages }));
  expect(text.split('\n').filter((line) => line === name)).toHaveLength(3);
});

test('it says in Russian what was earned', async () => {
  const text = textOf(await draw({ rank: 'майор', place: 'Министерство труда', latinName: 'Akhmetova Aigerim' }));
  for (const said of [
    'Сертификат о прохождении курса',
    'Ахметова Айгерим',
    'Akhmetova Aigerim',
    'майор · Министерство труда',
    '6 академических часов по 45 минут  ·  Итоговый тест сдан на 92 %; проходной балл — 75 %',
    '24 ноября 2026 года',
    'STP-2026-000001',
    'https://learn.example.org/verify/',
    '7Q2K-ABCD-9EFG-1HJK-2MNP-3QRS-4TVW',
  ]) {
    expect(text).toContain(said);
  }
});

test('a second language says all of it in a sentence, with the Latin name', async () => {
  const languages = [
    { locale: 'uz', title: 'Qadamlar' },
    { locale: 'en', title: 'Steps' },
  ] as const;
  const text = textOf(await draw({ name: NAMES.uz, latinName: 'Urinboeva Gulom', languages: [...languages] }));
  expect(text).toContain('Qadamlar\nkursini toʻliq tugatdi');
  expect(text.replaceAll('\n', '')).toContain(
    'This certifies that Urinboeva Gulom has completed the course “Steps”, 6 academic hours of 45 minutes. Passed with 92%; pass mark 75%.',
  );
});

test('a certificate in Uzbek Cyrillic has its words in Cyrillic, and the names as they were given', async () => {
  const languages = [
    { locale: 'uz-Cyrl', title: 'Қадамлар' },
    { locale: 'uz', title: 'Qadamlar' },
  ] as const;
  const text = textOf(await draw({ name: 'Gʻulom Oʻrinboyev', languages: [...languages] }));
  expect(text).toContain('Қадамлар\nкурсини тўлиқ тугатди');
  expect(text).toContain('2026-йил 24-ноябр');
  const reversed = textOf(await draw({ name: 'Gʻulom Oʻrinboyev', languages: [...languages].reverse() }));
  expect(reversed.replaceAll('\n', '')).toContain('Gʻulom Oʻrinboyev “Қадамлар” курсини тўлиқ тугатди, ҳажми — ');
});

test('the same certificate is the same bytes, whatever was printed before it', async () => {
  const first = await draw();
  for (const name of Object.values(NAMES)) await draw({ name });
  expect((await draw()).equals(first)).toBe(true);
});

test('letters stay readable after a document whose glyphs are made of them', async () => {
  await draw({ name: 'Ёёйў Ңң' });
  expect(textOf(await draw({ name: 'Ее Нн Ии Уу' }))).toContain('Ее Нн Ии Уу');
});

test.each([
  ['a word of 120 letters', 'Щ'.repeat(120)],
  ['ten long names', 'Преображенская-Константинопольская '.repeat(4).trim().slice(0, 120)],
  ['a name that just breaks', 'Абдурахмангаджиева Мухаммедшарипова Гульчехра'],
])('%s fits, in whatever company', async (_, name) => {
  const long = 'Министерство труда, социального обеспечения и миграции Кыргызской Республики '.repeat(2).slice(0, 120);
  const title = 'Помощь, в центре которой человек: как распознать, поговорить, направить и сохранить доверие';
  const languages = [
    { locale: 'ru', title },
    { locale: 'kk', title },
  ] as const;
  const { runs } = readPdf(
    await draw({ name, latinName: 'W'.repeat(120), rank: long, place: long, languages: [...languages] }),
  );
  for (const { x, y, size } of runs) {
    expect(x).toBeGreaterThanOrEqual(MARGIN - 0.01);
    expect(y).toBeGreaterThanOrEqual(40);
    expect(y + size).toBeLessThanOrEqual(PAGE.height - 60);
    expect(size).toBeGreaterThanOrEqual(4);
  }
  const body = runs.filter(({ y }) => y > PAGE.height - 452);
  expect(
    body
      .map(({ text }) => text.trim())
      .join('')
      .replaceAll(' ', ''),
  ).toContain(name.replaceAll(' ', ''));
});

test('it is tagged PDF/A-3a of version 1.7 with the signed file inside', async () => {
  const pdf = await draw();
  const { objects } = readPdf(pdf);
  const all = objects.join('\n');
  expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7');
  expect(all).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</);
  expect(all).toMatch(/\/Marked true/);
  expect(all).toMatch(/\/Lang \(ru\)/);
  expect(all).toMatch(/\/DisplayDocTitle true/);
  expect(all).toMatch(/\/AFRelationship \/Data/);
  expect(all).toContain('header.payload.signature');
  expect(all).toMatch(/\/S \/H1\b/);
  expect(all).toMatch(/\/S \/Figure\n(?:.*\n)*?\/Alt /);
  expect(all).not.toMatch(/\/Helvetica|\/JavaScript|\/ModDate \(D:(?!20261124)/);
});

test('an issuer with an ampersand leaves the metadata well formed', async () => {
  const { objects } = readPdf(await draw({ issuer: 'Центр <А> & Б' }));
  const metadata = objects.find((object) => object.includes('<?xpacket')) ?? '';
  expect(metadata).not.toMatch(/&|<А>/);
});

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

describe.skipIf(!hasPoppler)('as poppler reads it', () => {
  test('the text, the fonts and the structure are there', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'steps-pdf-')), 'certificate.pdf');
    writeFileSync(file, await draw({ name: NAMES.kk }));
    const run = (tool: string, ...options: string[]) => execFileSync(tool, [...options, file], { encoding: 'utf8' });
    expect(execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })).toContain(NAMES.kk);
    expect(run('pdfinfo')).toMatch(/Tagged: +yes[\s\S]*PDF version: +1\.7/);
    expect(run('pdfinfo', '-struct-text')).toMatch(/^Document\n {2}H1[\s\S]*Әә Ғғ[\s\S]*Figure/);
    const fonts = run('pdffonts').trim().split('\n').slice(2);
    expect(fonts).toHaveLength(3);
    for (const font of fonts) expect(font).toMatch(/NotoSans.*CID TrueType.*yes yes yes/);
  });
});
