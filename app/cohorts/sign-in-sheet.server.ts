import { artifact, makePdf, type Sheet } from '~/print/pdf.server.ts';

export interface SheetFacts {
  /** The meeting's title and day, and the cohort's label: nothing that says why people meet. */
  title: string;
  lines: string[];
  heads: { person: string; name: string; signature: string };
  usernames: string[];
  lang: string;
  createdAt: Date;
}

const [LEFT, RIGHT, TOP, ROW, ROWS] = [48, 547, 150, 26, 24];
const COLUMNS = { number: LEFT, person: LEFT + 32, name: LEFT + 160, signature: LEFT + 340 };

/** An A4 list to sign, black on white; people write their own names. A few empty rows follow for those who came unannounced. */
export function drawSignInSheet(facts: SheetFacts): Promise<Buffer> {
  const options = { title: facts.title, author: 'Safe Steps', lang: facts.lang, createdAt: facts.createdAt };
  return makePdf(options, (sheet, root) => {
    const rows = [...facts.usernames, ...Array<string>(5).fill('')];
    for (let first = 0; first < rows.length; first += ROWS) {
      if (first > 0) sheet.addPage();
      root.add(sheet.struct('H1', {}, () => write(sheet, facts.title, LEFT, 52, { font: 'bold', size: 17 })));
      facts.lines.forEach((line, index) => {
        root.add(sheet.struct('P', {}, () => write(sheet, line, LEFT, 80 + index * 17)));
      });
      const { person, name, signature } = facts.heads;
      for (const [text, x] of [
        [person, COLUMNS.person],
        [name, COLUMNS.name],
        [signature, COLUMNS.signature],
      ] as const) {
        root.add(sheet.struct('P', {}, () => write(sheet, text, x, TOP - 20, { font: 'semibold' })));
      }
      const page = rows.slice(first, first + ROWS);
      artifact(sheet, () => drawLines(sheet, page.length));
      page.forEach((username, index) => {
        const y = TOP + index * ROW + 7;
        root.add(sheet.struct('P', {}, () => write(sheet, String(first + index + 1), COLUMNS.number, y)));
        if (username) root.add(sheet.struct('P', {}, () => write(sheet, username, COLUMNS.person, y, { width: 122 })));
      });
    }
  });
}

function write(
  sheet: Sheet,
  text: string,
  x: number,
  y: number,
  { font = 'regular', size = 10.5, width = RIGHT - x } = {},
) {
  sheet
    .font(font)
    .fontSize(size)
    .fillColor('#000')
    .text(text, x, y, { width, height: size * 1.3, ellipsis: true });
}

function drawLines(sheet: Sheet, rows: number) {
  sheet.lineWidth(0.6).strokeColor('#000');
  for (let line = 0; line <= rows; line += 1) {
    sheet.moveTo(LEFT, TOP + line * ROW).lineTo(RIGHT, TOP + line * ROW);
  }
  for (const x of [COLUMNS.person, COLUMNS.name, COLUMNS.signature]) {
    sheet.moveTo(x - 6, TOP).lineTo(x - 6, TOP + rows * ROW);
  }
  sheet.stroke();
}
