import { artifact, figure, type Sheet, type StructureElement } from '~/print/pdf.server.ts';
import { qrCode } from '~/print/qr.server.ts';
import { CERTIFICATE_WORDS, type CertificateWords } from './certificate-words.ts';
import { dayInWords } from './date-words.ts';
import { drawRule } from './drawing-ornament.server.ts';
import { drawLine, setLine, type Line } from './drawing-line.server.ts';
import { COLOURS, MARGIN, PAGE } from './drawing-style.ts';
import { mainLocale, type Printed } from './printed.ts';
import { checkAddress, groupCode } from './public-code.ts';

const TOP = 464;
const QR_SIDE = 74;
const QR_LEFT = PAGE.width - MARGIN - QR_SIDE;
const CHECK_WIDTH = 218;
const COLUMN = 184;

/** When, under which number and by whom, and where anybody can check it. */
export function drawFooter(sheet: Sheet, root: StructureElement, printed: Printed, origin: string) {
  artifact(sheet, () => drawRule(sheet, TOP, MARGIN, PAGE.width - MARGIN));
  const words = printed.languages.map(({ locale }) => CERTIFICATE_WORDS[locale]);
  const label = (pick: (each: CertificateWords) => string) => [...new Set(words.map(pick))].join(' · ');
  const days = printed.languages.map(({ locale }) => dayInWords(printed.issuedOn, locale));
  drawFact(sheet, root, { label: label((each) => each.issuedOn), value: days[0] ?? '', x: MARGIN, top: TOP + 10 });
  drawFact(sheet, root, {
    label: label((each) => each.number),
    value: printed.number,
    x: MARGIN + COLUMN,
    top: TOP + 10,
  });
  drawFact(sheet, root, { label: label((each) => each.issuer), value: printed.issuer, x: MARGIN, top: TOP + 46 });
  if (printed.validUntil) {
    drawFact(sheet, root, {
      label: label((each) => each.validUntil),
      value: dayInWords(printed.validUntil, mainLocale(printed)),
      x: MARGIN + COLUMN,
      top: TOP + 46,
    });
  }
  drawCheck(sheet, root, { printed, origin, label: label((each) => each.check) });
}

function drawFact(
  sheet: Sheet,
  root: StructureElement,
  { label, value, x, top }: { label: string; value: string; x: number; top: number },
) {
  const width = COLUMN - 14;
  const above = setLine(sheet, text(label, 8.5, COLOURS.soft, width));
  const below = setLine(sheet, { ...text(value, 11.5, COLOURS.ink, width), weight: 'semibold' });
  drawLine(sheet, root, above, { x, top, align: 'left' });
  drawLine(sheet, root, below, { x, top: top + above.height + 1, align: 'left' });
}

function drawCheck(
  sheet: Sheet,
  root: StructureElement,
  { printed, origin, label }: { printed: Printed; origin: string; label: string },
) {
  const address = checkAddress(origin, printed.code);
  const prefix = address.slice(0, -groupCode(printed.code).length);
  const strong = (content: string) => ({ ...text(content, 9, COLOURS.ink, CHECK_WIDTH), weight: 'semibold' as const });
  let top = TOP + 24;
  for (const line of [text(label, 8.5, COLOURS.soft, CHECK_WIDTH), strong(prefix), strong(groupCode(printed.code))]) {
    const set = setLine(sheet, line);
    drawLine(sheet, root, set, { x: QR_LEFT - 12, top, align: 'right' });
    top += set.height + 2;
  }
  drawQr(sheet, root, address, CERTIFICATE_WORDS[mainLocale(printed)].qr(address));
}

function drawQr(sheet: Sheet, root: StructureElement, address: string, alt: string) {
  const top = TOP + 9;
  const { size, bars } = qrCode(address);
  const unit = QR_SIDE / size;
  const bbox = { left: QR_LEFT, top, right: QR_LEFT + QR_SIDE, bottom: top + QR_SIDE };
  const draw = () => {
    for (const { x, y, width } of bars) sheet.rect(QR_LEFT + x * unit, top + y * unit, width * unit, unit);
    sheet.fill('#000000');
  };
  root.add(figure(sheet, { alt, bbox }, draw));
}

/** One line, however small it has to be. */
function text(content: string, size: number, colour: string, width: number): Line {
  return { tag: 'P', text: content, weight: 'regular', size, colour, least: 1, width };
}
