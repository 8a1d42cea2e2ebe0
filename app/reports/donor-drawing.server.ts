import { makePdf } from '~/print/pdf.server.ts';
import type { DonorPage } from './donor-page.ts';
import { PAPER, within, write, type Pen, type Writing } from './donor-pen.server.ts';
import { drawGroups } from './donor-table.server.ts';
import { donorText, type Detail, type DonorText } from './donor-words.ts';
import type { ReportWords } from './figures-words.ts';

interface Way extends Detail {
  scale: number;
}

const WIDTH = PAPER.right - PAPER.left;
const SCALES = [1.14, 1.08, 1, 0.94, 0.88, 0.82];
const SMALLEST = 0.82;
const SMALL = 6.6;
const GUTTER = 14;
const FOOT = 16;

/** One page of A4, whatever is to stand on it: set smaller, then with less detail. Black on white, for any printer. */
export function drawDonorPage(page: DonorPage, words: ReportWords): Promise<Buffer> {
  const { title } = donorText(page, words, { isWhole: true, most: 0 });
  const options = { title, author: page.issuer, lang: words.locale, createdAt: page.asOf };
  return makePdf(options, (sheet, root) => {
    const measured = (way: Way) => drawPage({ sheet, parent: null, scale: way.scale }, donorText(page, words, way));
    const ways = waysFor(page.blocks.length);
    const way = ways.find((one) => measured(one) <= PAPER.bottom - FOOT) ?? (ways.at(-1) as Way);
    drawPage({ sheet, parent: root, scale: way.scale }, donorText(page, words, way));
  });
}

/** The first that fits is taken. */
function waysFor(count: number): Way[] {
  const ways: Way[] = SCALES.flatMap((scale) => [{ scale, isWhole: true, most: count }]);
  ways.push(...SCALES.slice(3).map((scale) => ({ scale, isWhole: false, most: count })));
  for (let most = count; most > 0;) {
    most = Math.floor(most * 0.9);
    ways.push({ scale: SMALLEST, isWhole: false, most });
  }
  return ways;
}

/** Answers where it ends. */
function drawPage(pen: Pen, text: DonorText): number {
  const { heads, contract, others, asides, notes, legend, definitions } = text;
  let y = drawTop(pen, text);
  let isFirst = true;
  for (const { title, groups } of [contract, others]) {
    if (groups.length === 0) continue;
    y += heading(pen, title, y);
    y = drawGroups(pen, groups, { heads: isFirst ? heads : null, top: y });
    isFirst = false;
  }
  y += small(pen, legend, y);
  if (asides.lines.length > 0) {
    y += heading(pen, asides.title, y);
    for (const line of asides.lines) y += small(pen, line, y);
  }
  y += heading(pen, definitions.title, y);
  y = drawColumns(pen, [...notes, ...definitions.texts], y);
  drawFoot(pen, text.foot);
  return y;
}

function drawTop(pen: Pen, { title, lead }: DonorText): number {
  const { top: y, left: x } = PAPER;
  let end = y + write(pen, title, { tag: 'H1', x, y, width: WIDTH, size: 16, weight: 'bold' });
  const [first = '', ...rest] = lead;
  end += write(pen, first, { tag: 'P', x, y: end, width: WIDTH, size: 9.2 });
  for (const line of rest) end += small(pen, line, end);
  return end;
}

function heading(pen: Pen, text: string, y: number): number {
  const before = 7 * pen.scale;
  const how = { tag: 'H2', x: PAPER.left, y: y + before, width: WIDTH, size: 10.5, weight: 'bold' } as const;
  return before + write(pen, text, how) + pen.scale;
}

function small(pen: Pen, text: string, y: number, place: Partial<Writing> = {}): number {
  return write(pen, text, { tag: 'P', x: PAPER.left, y, width: WIDTH, size: SMALL, soft: true, ...place });
}

/** In two columns as high as each other; long lines of small type cannot be read. */
function drawColumns(pen: Pen, texts: string[], top: number): number {
  const width = (WIDTH - GUTTER) / 2;
  const gap = 1.6 * pen.scale;
  const heights = texts.map((text) => small({ ...pen, parent: null }, text, top, { width }) + gap);
  const sum = (some: number[]) => some.reduce((total, height) => total + height, 0);
  const ends = heights.map((_, index) => Math.max(sum(heights.slice(0, index + 1)), sum(heights.slice(index + 1))));
  const split = ends.indexOf(Math.min(...ends)) + 1;
  within(pen, 'Sect', (section) => {
    [texts.slice(0, split), texts.slice(split)].forEach((column, index) => {
      let y = top;
      const x = PAPER.left + index * (width + GUTTER);
      for (const text of column) y += small(section, text, y, { width, x }) + gap;
    });
  });
  return top + (ends[split - 1] ?? 0);
}

function drawFoot(pen: Pen, [left, right]: [string, string]) {
  const y = PAPER.bottom - FOOT + 6;
  const still = { ...pen, scale: 1 };
  small(still, left, y, { width: WIDTH * 0.7 });
  small(still, right, y, { x: PAPER.left + WIDTH * 0.7, width: WIDTH * 0.3, align: 'right' });
}
