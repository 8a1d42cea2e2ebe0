import { artifact, type Sheet, type StructureElement } from '~/print/pdf.server.ts';
import type { Weight } from '~/print/fonts.server.ts';
import type { PaperRow } from './paper-rows.ts';

export interface SizedRow extends PaperRow {
  height: number;
}

interface Style {
  font?: Weight;
  size?: number;
  width?: number;
  height?: number;
  align?: 'left' | 'right';
}

export const [LEFT, RIGHT] = [48, 547];

interface Place {
  /** Where the text begins. */
  x: number;
  font: Weight;
  size: number;
  /** Below the row. */
  after: number;
  tag: string;
}

const PLACES: Record<PaperRow['role'], Place> = {
  stem: { x: LEFT, font: 'semibold', size: 11, after: 4, tag: 'H2' },
  hint: { x: LEFT + 18, font: 'regular', size: 9, after: 6, tag: 'P' },
  option: { x: LEFT + 42, font: 'regular', size: 10.5, after: 6, tag: 'P' },
  target: { x: LEFT + 42, font: 'regular', size: 10.5, after: 2, tag: 'P' },
  writing: { x: LEFT + 18, font: 'regular', size: 10.5, after: 14, tag: 'P' },
};
const BOX = 15;

/** How high each row is at its width. */
export function measured(sheet: Sheet, rows: PaperRow[]): SizedRow[] {
  return rows.map((row) => {
    const { x, font, size, after } = PLACES[row.role];
    const text = sheet
      .font(font)
      .fontSize(size)
      .heightOfString(row.text, { width: RIGHT - x });
    return { ...row, height: Math.max(text, row.mark === 'box' ? BOX : 0) + after };
  });
}

export function drawRow(sheet: Sheet, root: StructureElement, row: SizedRow, top: number) {
  const { x, font, size, tag } = PLACES[row.role];
  const words = () => write(sheet, row.text, x, top, { font, size });
  if (row.mark) artifact(sheet, () => drawMark(sheet, row.mark, top));
  root.add(sheet.struct(tag, {}, words));
  if (row.role === 'writing') drawLine(sheet, root, row, top);
}

export function write(
  sheet: Sheet,
  text: string,
  x: number,
  y: number,
  { font = 'regular', size = 10.5, width = RIGHT - x, height, align = 'left' }: Style = {},
) {
  sheet.font(font).fontSize(size).fillColor('#000');
  sheet.text(text, x, y, { width, align, ...(height !== undefined && { height, ellipsis: true }) });
}

function drawMark(sheet: Sheet, mark: PaperRow['mark'], top: number) {
  const x = LEFT + 18;
  sheet.lineWidth(0.8).strokeColor('#000');
  if (mark === 'circle') sheet.circle(x + 8, top + 7.5, 5);
  else if (mark === 'square') sheet.rect(x + 3, top + 2.5, 10, 10);
  else sheet.rect(x, top - 1, BOX + 3, BOX);
  sheet.stroke();
}

/** From the words before it to the edge, or to the unit after it. */
function drawLine(sheet: Sheet, root: StructureElement, { text, unit, role }: SizedRow, top: number) {
  const { x, font, size } = PLACES[role];
  sheet.font(font).fontSize(size);
  const from = x + sheet.widthOfString(text) + 8;
  const to = unit ? from + 120 : RIGHT;
  artifact(sheet, () =>
    sheet
      .lineWidth(0.7)
      .strokeColor('#000')
      .moveTo(from, top + 14)
      .lineTo(to, top + 14)
      .stroke(),
  );
  if (unit) root.add(sheet.struct('P', {}, () => write(sheet, unit, to + 8, top)));
}
