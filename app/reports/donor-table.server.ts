import { artifact } from '~/print/pdf.server.ts';
import { PAPER, within, write, type Pen } from './donor-pen.server.ts';
import type { DonorGroup, DonorRow } from './donor-rows.ts';
import type { DonorText } from './donor-words.ts';

const LABEL = { x: PAPER.left, width: 232 };
const BAR = { x: 282, width: 112 };
const NOW = { x: 400, width: 52 };
const BEFORE = { x: 454, width: 50 };
const CHANGE = { x: 506, width: PAPER.right - 506 };
const SIZE = 8.6;
const SMALL = 6.6;
const INDENT = 9;

/** Groups of rows with a bar in each; answers where they end. */
export function drawGroups(
  pen: Pen,
  groups: DonorGroup[],
  { heads, top }: { heads: DonorText['heads'] | null; top: number },
): number {
  return within(pen, 'Table', (table) => {
    let y = heads ? drawHeads(table, heads, top) : top;
    for (const group of groups) {
      rule(pen, y);
      y = drawGroup(table, group, y + 2 * pen.scale);
    }
    return y;
  });
}

function drawHeads(pen: Pen, heads: DonorText['heads'], y: number): number {
  const head = { tag: 'TH', y, size: SMALL, align: 'right', soft: true, scope: 'Column' } as const;
  const heights = within(pen, 'TR', (row) => [
    write(row, heads.now, { ...head, ...NOW, weight: 'semibold' }),
    write(row, heads.before, { ...head, ...BEFORE }),
    write(row, heads.change, { ...head, ...CHANGE }),
  ]);
  return y + Math.max(...heights) + 1.5 * pen.scale;
}

/** One row stands beside the name of its indicator, several stand below it. */
function drawGroup(pen: Pen, { name, rows, base }: DonorGroup, top: number): number {
  const [first] = rows;
  const isAlone = rows.length === 1 && first !== undefined;
  let y = isAlone
    ? drawRow(pen, { ...first, label: name }, top, 0)
    : top + within(pen, 'TR', (row) => title(row, name, top));
  if (!isAlone) for (const each of rows) y = drawRow(pen, each, y, INDENT);
  const wide = { x: LABEL.x + INDENT, width: PAPER.right - LABEL.x - INDENT, size: SMALL, soft: true };
  if (base) y += within(pen, 'TR', (row) => write(row, base, { tag: 'TD', ...wide, y: y - pen.scale }));
  return y + 1.5 * pen.scale;
}

function title(pen: Pen, name: string, y: number): number {
  const width = PAPER.right - LABEL.x;
  return write(pen, name, { tag: 'TH', x: LABEL.x, y, width, size: SIZE, weight: 'semibold', scope: 'Row' });
}

function drawRow(pen: Pen, { label, now, before, change, bars }: DonorRow, y: number, indent: number): number {
  const number = { tag: 'TD', y, size: SIZE, align: 'right' } as const;
  const heights = within(pen, 'TR', (row) => [
    write(row, label, {
      tag: 'TH',
      x: LABEL.x + indent,
      y,
      width: LABEL.width - indent,
      size: SIZE,
      weight: indent === 0 ? 'semibold' : 'regular',
      scope: 'Row',
    }),
    write(row, now, { ...number, ...NOW, weight: 'semibold' }),
    write(row, before, { ...number, ...BEFORE }),
    write(row, change, { ...number, ...CHANGE }),
  ]);
  drawBars(pen, bars, y);
  return y + Math.max(...heights);
}

/** The figures stand beside them, so that they say nothing to whoever hears the page. */
function drawBars({ sheet, parent, scale }: Pen, { now, before }: DonorRow['bars'], y: number) {
  if (!parent) return;
  const high = 3.6 * scale;
  const first = y + 2 * scale;
  artifact(sheet, () => {
    sheet.lineWidth(0.5).strokeColor('#000').fillColor('#000');
    sheet
      .moveTo(BAR.x, y + scale)
      .lineTo(BAR.x, first + 2 * high + 1.4 * scale)
      .stroke();
    if (now) sheet.rect(BAR.x, first, now * BAR.width, high).fill('#000');
    if (before) sheet.rect(BAR.x, first + high + scale * 0.6, before * BAR.width, high).stroke('#000');
  });
}

function rule({ sheet, parent }: Pen, y: number) {
  if (!parent) return;
  artifact(sheet, () => {
    sheet.moveTo(PAPER.left, y).lineTo(PAPER.right, y).lineWidth(0.4).stroke('#999');
  });
}
