import type { Locale } from '~/i18n/locales.ts';
import { artifact, makePdf, type Sheet } from '~/print/pdf.server.ts';
import type { QrCode } from '~/print/qr.server.ts';
import { CARD, drawSlip } from './slip-card.server.ts';

export interface PrintedSlip {
  number: number;
  username: string;
  /** In groups of four. */
  code: string;
  qr: QrCode;
  reusable: boolean;
  expiresAt: Date;
  /** The person's own language. */
  locale: Locale;
}

export interface SlipSheet {
  slips: PrintedSlip[];
  /** In the title bar of whoever prints. */
  title: string;
  /** Of whoever prints. */
  lang: Locale;
  /** Where the code is typed, without the scheme. */
  address: string;
  timeZone: string;
  createdAt: Date;
}

const [COLUMNS, ROWS] = [2, 4];

/** A4, black on white, eight a page, to be cut along the dashes. Nothing on it says who or what the site is. */
export function drawSlips(facts: SlipSheet): Promise<Buffer> {
  const { slips, title, lang, createdAt } = facts;
  const options = { title, author: facts.address, lang, createdAt };
  return makePdf(options, (sheet, root) => {
    slips.forEach((slip, index) => {
      const place = index % (COLUMNS * ROWS);
      if (place === 0 && index > 0) sheet.addPage();
      if (place === 0) artifact(sheet, () => drawCuts(sheet));
      const corner = { x: (place % COLUMNS) * CARD.width, y: Math.floor(place / COLUMNS) * CARD.height };
      drawSlip(sheet, root, slip, { ...facts, ...corner });
    });
  });
}

function drawCuts(sheet: Sheet) {
  sheet.lineWidth(0.5).strokeColor('#000').dash(3, { space: 3 });
  for (let column = 1; column < COLUMNS; column += 1) {
    sheet.moveTo(column * CARD.width, 0).lineTo(column * CARD.width, ROWS * CARD.height);
  }
  for (let row = 1; row < ROWS; row += 1) {
    sheet.moveTo(0, row * CARD.height).lineTo(COLUMNS * CARD.width, row * CARD.height);
  }
  sheet.stroke();
}
