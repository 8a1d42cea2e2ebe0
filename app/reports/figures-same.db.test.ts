import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { translateIn } from '~/i18n/translate.tsx';
import { csvPieces } from '~/print/csv-stream.server.ts';
import { xlsxPieces } from '~/print/xlsx.server.ts';
import { closeQuarter } from './closed-quarter.server.ts';
import { DIMENSIONS } from './completion-fact.ts';
import { figuresFile } from './figures-file.ts';
import { FiguresGrid, gridRows } from './figures-grid.tsx';
import { graduates, named } from './figures-sample.ts';
import type { FiguresAsked, ReportTable } from './figures-table.ts';
import { figuresFor } from './figures.server.ts';
import { indicators } from './indicators.server.ts';
import { WHOLE_PROGRAMME } from './learning-scope.ts';

const ADMIN = { id: 'admin', role: 'admin' } as const;
const WORDS = { t: translateIn('en'), locale: 'en' as const, titles: {} };
const WITHIN: FiguresAsked['within'][] = [
  null,
  { dimension: 'country', category: 'KZ' },
  { dimension: 'country', category: '' },
  { dimension: 'course', category: 'smart-navigator' },
  { dimension: 'organisation', category: '=Sezim' },
];

let restore = () => {};
beforeEach(async () => {
  restore = useClock(() => new Date('2027-02-20T06:00:00Z'));
  const kz = { countedCountry: 'KZ', countedRegion: 'Almaty', countedOrganisation: '=Sezim' };
  await graduates(named('kz', 1200), { on: '2026-11-03', facts: { ...kz, countedSex: 'female' } });
  await graduates(named('uz', 9), { on: '2026-11-04', facts: { countedCountry: 'UZ', countedSex: 'male' } });
  await graduates(named('tm', 3), { on: '2026-11-05', facts: { countedCountry: 'TM', countedBirthYear: 1990 } });
  await graduates(named('none', 7), { on: '2027-01-10', course: 'smart-navigator' });
  await graduates(named('kz', 40), { on: '2026-12-10', course: 'smart-navigator', facts: kz });
  await closeQuarter(ADMIN, '2026-10-01');
});
afterEach(() => restore());

test('whatever is asked for, the screen, the CSV and the XLSX give the same figures', async () => {
  const asked = fc.record({
    indicator: fc.constantFrom(...indicators().map(({ code }) => code)),
    year: fc.constantFrom(2027, 2027, 2026),
    breakdown: fc.constantFrom(null, ...DIMENSIONS),
    within: fc.constantFrom(...WITHIN),
    exact: fc.boolean(),
  });
  const met = new Set<string>();
  await fc.assert(
    fc.asyncProperty(asked, async (one) => {
      const table = await figuresFor(WHOLE_PROGRAMME, one);
      if ('refused' in table) return;
      const screen = onScreen(table);
      const file = figuresFile(table, WORDS, 'Asia/Tashkent');
      expect(inCsv(await textOf(csvPieces(file)), table)).toEqual(screen);
      expect(await inXlsx(await bytesOf(xlsxPieces(file)), table)).toEqual(screen);
      for (const cell of screen.flat()) met.add(/^[\d.]+$/.test(cell) ? 'number' : cell);
    }),
    { numRuns: 60 },
  );
  expect([...met]).toEqual(expect.arrayContaining(['number', '–', '']));
}, 120_000);

test('a file says what its figures are, and of what moment', async () => {
  const table = await figuresFor(WHOLE_PROGRAMME, {
    indicator: 'PS.5.3-15',
    year: 2027,
    breakdown: 'sex',
    within: { dimension: 'organisation', category: '=Sezim' },
  });
  if ('refused' in table) throw new Error(table.refused);
  const csv = await textOf(csvPieces(figuresFile(table, WORDS, 'Asia/Tashkent')));
  for (const said of [
    'PS.5.3-15 · People trained in preventing human trafficking',
    'People who completed at least one of the courses',
    'Organisation: =Sezim; broken down by: Sex',
    '20 February 2027 at 11:00',
    'version 1 or later',
    'closed,still running,to come,to come',
  ]) {
    expect(csv).toContain(said);
  }
  const byName = await figuresFor(WHOLE_PROGRAMME, { indicator: 'PS.5.3-15', year: 2027, breakdown: 'organisation' });
  if ('refused' in byName) throw new Error(byName.refused);
  const named = await textOf(csvPieces(figuresFile(byName, WORDS, 'Asia/Tashkent')));
  expect(named).toContain("\r\n'=Sezim,");
});

/** Rows of figures as somebody reads them, without how they are written: signs of per cent and thousands. */
function onScreen(table: ReportTable): string[][] {
  const rows = gridRows(table, WORDS, { addressOf: () => '/' });
  const grid = createElement(FiguresGrid, { caption: '', first: '', quarters: table.quarters, rows, words: WORDS });
  const html = renderToStaticMarkup(createElement(StaticRouter, { location: '/' }, grid));
  const body = html.slice(html.indexOf('<tbody>'));
  return [...body.matchAll(/<tr.*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) =>
      plain(cell.replace(/<span class="sr-only">.*?<\/span>/g, '').replace(/<[^>]*>/g, '')),
    ),
  );
}

function inCsv(csv: string, { rows }: ReportTable): string[][] {
  const lines = csv.split('\r\n').slice(1, rows.length + 1);
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare);
    return cells.slice(1, 6).map((cell) => plain(cell ?? ''));
  });
}

async function inXlsx(file: Uint8Array, { rows }: ReportTable): Promise<string[][]> {
  const entries = await new ZipReader(new BlobReader(new Blob([Uint8Array.from(file)]))).getEntries();
  const sheet = entries.find(({ filename }) => filename === 'xl/worksheets/sheet1.xml');
  if (!sheet || sheet.directory) throw new Error('The workbook has no sheet.');
  const xml = await sheet.getData(new TextWriter());
  return rows.map((_, index) =>
    ['B', 'C', 'D', 'E', 'F'].map((column) => {
      const [, cell = ''] = new RegExp(`<c r="${column}${index + 2}"[^>]*>(.*?)</c>`).exec(xml) ?? [];
      return plain(cell.replace(/<[^>]*>/g, ''));
    }),
  );
}

function plain(text: string): string {
  const written = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return written.replace(/[,%]/g, '').replace(/(\d)\.0$/, '$1');
}

async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  return new TextDecoder().decode(await bytesOf(pieces));
}

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
