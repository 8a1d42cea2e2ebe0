import type { Sheet } from '~/print/pdf.server.ts';
import { CENTRE, COLOURS, PAGE } from './drawing-style.ts';

const STEP = 9;
const STEPS = 3;
const OUTER = 26;
const INNER = 32;
const EMBLEM = 34;

/** A frame whose corners climb in steps, a stepped diamond in each, and the mark of the house on top. */
export function drawFrame(sheet: Sheet) {
  steppedFrame(sheet, OUTER).lineWidth(1.5).stroke(COLOURS.brand);
  steppedFrame(sheet, INNER).lineWidth(0.6).stroke(COLOURS.pale);
  const near = OUTER + 9.5;
  for (const x of [near, PAGE.width - near]) {
    for (const y of [near, PAGE.height - near]) steppedDiamond(sheet, x, y);
  }
}

export function drawEmblem(sheet: Sheet, top: number) {
  const left = CENTRE - EMBLEM / 2;
  const unit = EMBLEM / 32;
  sheet.roundedRect(left, top, EMBLEM, EMBLEM, 8 * unit).fill(COLOURS.brand);
  sheet.moveTo(left + 7 * unit, top + 24 * unit);
  for (const [x, y] of [
    [13, 24],
    [13, 19],
    [19, 19],
    [19, 14],
    [25, 14],
    [25, 8],
  ] as const) {
    sheet.lineTo(left + x * unit, top + y * unit);
  }
  sheet
    .lineWidth(3 * unit)
    .lineCap('round')
    .lineJoin('round')
    .stroke('#ffffff');
}

/** A line that opens around a diamond, beneath the name. */
export function drawDivider(sheet: Sheet, y: number) {
  const [reach, gap, half] = [116, 12, 3.4];
  for (const side of [-1, 1]) {
    sheet.moveTo(CENTRE + side * gap, y).lineTo(CENTRE + side * reach, y);
  }
  sheet.lineWidth(0.8).stroke(COLOURS.pale);
  sheet.polygon([CENTRE - half, y], [CENTRE, y - half], [CENTRE + half, y], [CENTRE, y + half]).fill(COLOURS.brand);
}

export function drawRule(sheet: Sheet, y: number, from: number, to: number) {
  sheet.moveTo(from, y).lineTo(to, y).lineWidth(0.6).stroke(COLOURS.pale);
}

function steppedFrame(sheet: Sheet, inset: number): Sheet {
  const [left, top] = [inset, inset];
  const [right, bottom] = [PAGE.width - inset, PAGE.height - inset];
  const stairs = climb();
  const back = [...stairs].reverse();
  return sheet.polygon(
    ...stairs.map(({ x, y }) => [left + x, top + y]),
    ...back.map(({ x, y }) => [right - x, top + y]),
    ...stairs.map(({ x, y }) => [right - x, bottom - y]),
    ...back.map(({ x, y }) => [left + x, bottom - y]),
  );
}

/** From the side of a corner up to its top, in steps. */
function climb(): { x: number; y: number }[] {
  const steps = Array.from({ length: STEPS }, (_, step) => [
    { x: step * STEP, y: (STEPS - step) * STEP },
    { x: (step + 1) * STEP, y: (STEPS - step) * STEP },
  ]);
  return [...steps.flat(), { x: STEPS * STEP, y: 0 }];
}

/** Nine squares laid like the pattern of a felt rug. */
function steppedDiamond(sheet: Sheet, x: number, y: number) {
  const unit = 2.6;
  for (const [column, row, width] of [
    [0, -2, 1],
    [-1, -1, 3],
    [-2, 0, 5],
    [-1, 1, 3],
    [0, 2, 1],
  ] as const) {
    sheet.rect(x + (column - 0.5) * unit, y + (row - 0.5) * unit, width * unit, unit);
  }
  sheet.fill(COLOURS.brand);
}
