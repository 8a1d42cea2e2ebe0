import type { Weight } from '~/print/fonts.server.ts';
import type { Sheet, StructureElement } from '~/print/pdf.server.ts';
import { fitText, wrapText, type Fitted } from './fit-text.ts';

export interface Line {
  text: string;
  weight: Weight;
  colour: string;
  size: number;
  /** Below this the text is broken instead of shrunk; running text is never shrunk. */
  least: number | 'running';
  width: number;
  /** `P`, `H1`, … */
  tag: string;
  /** Where it differs from the document's. */
  lang?: string;
}

export interface SetLine extends Line, Fitted {
  lineHeight: number;
  height: number;
}

const LEADING = 1.28;

/** Breaks and shrinks a line until it fits; nothing is drawn yet. */
export function setLine(sheet: Sheet, line: Line): SetLine {
  const measure = (text: string) => sheet.font(line.weight, 1).widthOfString(text);
  const { size, width, least } = line;
  const fitted =
    least === 'running'
      ? wrapText(line.text, { measure, width, size })
      : fitText(line.text, { measure, width, size, least });
  const lineHeight = fitted.size * LEADING;
  return { ...line, ...fitted, lineHeight, height: lineHeight * fitted.lines.length };
}

/** Draws a line as one element of the structure, centred on `x` or beginning or ending there. */
export function drawLine(
  sheet: Sheet,
  parent: StructureElement,
  line: SetLine,
  { x, top, align }: { x: number; top: number; align: 'left' | 'centre' | 'right' },
) {
  const share = { left: 0, centre: 0.5, right: 1 }[align];
  const draw = () => {
    sheet.font(line.weight, line.size).fillColor(line.colour);
    line.lines.forEach((text, index) => {
      const left = x - sheet.widthOfString(text) * share;
      // A broken line keeps its space, so that the text reads and copies as it was written.
      const kept = index < line.lines.length - 1 && line.text.includes(`${text} `) ? `${text} ` : text;
      sheet.text(kept, left, top + index * line.lineHeight, { lineBreak: false });
    });
  };
  parent.add(sheet.struct(line.tag, line.lang ? { lang: line.lang } : {}, draw));
}
