import { formatDayAndTime } from '~/i18n/dates.ts';
import { translateIn } from '~/i18n/translate.tsx';
import { figure, type Sheet, type StructureElement } from '~/print/pdf.server.ts';
import type { PrintedSlip } from './slip-drawing.server.ts';

/** A quarter of the height and half of the width of A4, in points. */
export const CARD = { width: 297.64, height: 210.47 };

interface Around {
  x: number;
  y: number;
  address: string;
  timeZone: string;
}
interface Line {
  text: string;
  left: number;
  top: number;
  size: number;
  font?: 'regular' | 'semibold' | 'bold';
  tag?: string;
  lang?: string;
}

const INSET = 20;
/** Four modules stay white around it. */
const QR = { top: 51, side: 74 };
const [BELOW, LEADING] = [134, 10.3];
const BESIDE = INSET + QR.side + 18;

export function drawSlip(sheet: Sheet, root: StructureElement, slip: PrintedSlip, { x, y, ...rest }: Around) {
  const card = sheet.struct('Sect');
  root.add(card);
  for (const line of linesOf(slip, rest)) {
    const { tag = 'P', lang } = line;
    card.add(sheet.struct(tag, lang ? { lang } : {}, () => write(sheet, line, x, y)));
  }
  card.add(drawQr(sheet, slip, { x: x + INSET, y: y + QR.top, address: rest.address }));
  card.end();
}

/** In the person's own language. */
function linesOf(slip: PrintedSlip, { address, timeZone }: Pick<Around, 'address' | 'timeZone'>): Line[] {
  const lang = slip.locale;
  const t = translateIn(lang);
  const groups = slip.code.split('-');
  const small = { left: INSET, size: 8, lang };
  return [
    { tag: 'H2', text: t('slips.paperNumber', { number: slip.number }), left: INSET, top: 14, size: 8.5, lang },
    { text: slip.username, left: INSET, top: 25, size: 12.5, font: 'bold' },
    { text: groups.slice(0, 2).join(' '), left: BESIDE, top: 46, size: 21, font: 'bold' },
    { text: groups.slice(2).join(' '), left: BESIDE, top: 73, size: 21, font: 'bold' },
    { text: address, left: BESIDE, top: 104, size: 10, font: 'semibold' },
    { text: t('slips.paperUntil', { day: formatDayAndTime(slip.expiresAt, lang, timeZone) }), top: BELOW, ...small },
    { text: t('slips.paperFirst'), top: BELOW + 2 + LEADING, ...small },
    { text: t(slip.reusable ? 'slips.paperThenPin' : 'slips.paperThen'), top: BELOW + 2 + 2 * LEADING, ...small },
  ];
}

/** On one line, however small it has to be. */
function write(sheet: Sheet, { text, left, top, size, font = 'regular' }: Line, x: number, y: number) {
  const room = CARD.width - INSET - left;
  const needed = sheet.font(font).fontSize(size).widthOfString(text);
  const fitting = needed > room ? (size * room * 0.99) / needed : size;
  sheet
    .fontSize(fitting)
    .fillColor('#000')
    .text(text, x + left, y + top + (size - fitting) / 2, { lineBreak: false });
}

function drawQr(
  sheet: Sheet,
  { qr, locale }: PrintedSlip,
  { x, y, address }: { x: number; y: number; address: string },
): StructureElement {
  const unit = QR.side / qr.size;
  const alt = translateIn(locale)('slips.paperSquare', { address });
  return figure(sheet, { alt, bbox: { left: x, top: y, right: x + QR.side, bottom: y + QR.side } }, () => {
    for (const bar of qr.bars) sheet.rect(x + bar.x * unit, y + bar.y * unit, bar.width * unit, unit);
    sheet.fill('#000');
  });
}
