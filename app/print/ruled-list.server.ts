import { artifact, makePdf, type PdfOptions, type Sheet, type StructureElement } from './pdf.server.ts';

export interface RuledList {
  title: string;
  /** Under the title. */
  lines: string[];
  columns: Column[];
  /** One cell a column; an empty one is to be written in by hand. */
  rows: string[][];
}

export interface Column {
  head: string;
  /** Points. */
  width: number;
}

const [LEFT, TITLE, TOP, FOOT] = [48, 52, 150, 40];
const GAP = 6;
const SIZE = 10;

/** Lists to be written on, A4, black on white; each begins on a page of its own, and says its title on every page. */
export function drawRuledLists(options: PdfOptions, lists: RuledList[], rowHeight = 26): Promise<Buffer> {
  return makePdf(options, (sheet, root) => {
    const most = Math.floor((sheet.page.height - TOP - FOOT) / rowHeight);
    let isFirst = true;
    for (const list of lists) {
      for (let first = 0; first < list.rows.length; first += most) {
        if (!isFirst) sheet.addPage();
        isFirst = false;
        drawPage(sheet, root, { ...list, rows: list.rows.slice(first, first + most) }, rowHeight);
      }
    }
  });
}

function drawPage(sheet: Sheet, root: StructureElement, { title, lines, columns, rows }: RuledList, rowHeight: number) {
  const right = LEFT + columns.reduce((sum, { width }) => sum + width, 0);
  const say = (tag: string, text: string, place: Parameters<typeof write>[2]) => {
    if (text) root.add(sheet.struct(tag, {}, () => write(sheet, text, place)));
  };
  const wide = { x: LEFT, width: right - LEFT, height: 24 };
  say('H1', title, { ...wide, y: TITLE, font: 'bold', size: 17 });
  lines.forEach((line, index) => say('P', line, { ...wide, y: TITLE + 28 + index * 17, height: 15 }));
  const cells = placed(columns);
  cells.forEach(({ x, width, head }) => say('P', head, { x, width, y: TOP - 20, height: 15, font: 'semibold' }));
  artifact(sheet, () => drawLines(sheet, { cells, rows: rows.length, rowHeight, right }));
  rows.forEach((row, index) => {
    const top = TOP + index * rowHeight;
    cells.forEach(({ x, width }, column) => say('P', row[column] ?? '', fitted(row[column] ?? '', { x, width, top })));
  });

  /** In the middle of its row; a long text is smaller, and gets two lines. */
  function fitted(text: string, { x, width, top }: { x: number; width: number; top: number }) {
    const isLong = sheet.font('regular').fontSize(SIZE).widthOfString(text) > width;
    const size = isLong ? Math.min(SIZE - 2, rowHeight / 3) : SIZE;
    const line = sheet.fontSize(size).currentLineHeight();
    const height = Math.min(2 * line, sheet.heightOfString(text, { width }));
    return { x, width, y: top + (rowHeight - height) / 2, size, height: height + line / 2 };
  }
}

function placed(columns: Column[]): (Column & { x: number })[] {
  let left = LEFT;
  return columns.map(({ head, width }) => {
    const cell = { head, x: left + GAP, width: width - 2 * GAP };
    left += width;
    return cell;
  });
}

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
  font?: string;
  size?: number;
}

function write(sheet: Sheet, text: string, { x, y, width, height, font = 'regular', size = SIZE }: Place) {
  sheet.font(font).fontSize(size).fillColor('#000').text(text, x, y, { width, height, ellipsis: true });
}

function drawLines(
  sheet: Sheet,
  { cells, rows, rowHeight, right }: { cells: { x: number }[]; rows: number; rowHeight: number; right: number },
) {
  const bottom = TOP + rows * rowHeight;
  sheet.lineWidth(0.6).strokeColor('#000');
  for (let y = TOP; y <= bottom; y += rowHeight) sheet.moveTo(LEFT, y).lineTo(right, y);
  for (const x of [...cells.slice(1).map((cell) => cell.x - GAP)]) sheet.moveTo(x, TOP).lineTo(x, bottom);
  sheet.stroke();
}
