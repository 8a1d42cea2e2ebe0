import type { Weight } from '~/print/fonts.server.ts';
import type { Sheet, StructureElement } from '~/print/pdf.server.ts';

/** A4, in points. */
export const PAPER = { left: 40, right: 555, top: 36, bottom: 812 };
const COLOURS = { ink: '#000000', soft: '#3a3a3a' };
/** Noto Sans stands far apart; lines of a page that holds much stand closer. */
const CLOSER = -0.12;

export interface Pen {
  sheet: Sheet;
  /** Null: it measures and draws nothing. */
  parent: StructureElement | null;
  scale: number;
}

export interface Writing {
  /** `P`, `H1`, `TD` … */
  tag: string;
  x: number;
  y: number;
  width: number;
  size: number;
  weight?: Weight;
  align?: 'left' | 'right';
  soft?: boolean;
  /** For heads of a table. */
  scope?: 'Row' | 'Column';
}

/** Writes as many lines as it takes, and answers how high they are. */
export function write({ sheet, parent, scale }: Pen, text: string, how: Writing): number {
  const { tag, x, y, width, align, weight = 'regular', soft = false } = how;
  const size = how.size * scale;
  const options = { width, align: align ?? 'left', lineGap: size * CLOSER };
  const height = text === '' ? 0 : sheet.font(weight).fontSize(size).heightOfString(text, options);
  if (parent && text !== '') {
    const draw = () => {
      sheet
        .font(weight)
        .fontSize(size)
        .fillColor(soft ? COLOURS.soft : COLOURS.ink)
        .text(text, x, y, options);
    };
    parent.add(sheet.struct(tag, structure(how), draw));
  }
  return height;
}

/** The same pen, inside one more element; `work` measures as well as draws. */
export function within<Result>(pen: Pen, tag: string, work: (inner: Pen) => Result): Result {
  if (!pen.parent) return work(pen);
  const element = pen.sheet.struct(tag);
  pen.parent.add(element);
  const result = work({ ...pen, parent: element });
  element.end();
  return result;
}

/** pdfkit's types do not know of `scope`. */
function structure({ scope }: Writing): object {
  return scope ? { scope } : {};
}
