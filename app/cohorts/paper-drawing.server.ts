import type { Locale } from '~/i18n/locales.ts';
import type { Translate } from '~/i18n/messages.ts';
import { artifact, makePdf, type Sheet, type StructureElement } from '~/print/pdf.server.ts';
import type { PublicQuestion } from '~/quizzes/public-question.ts';
import { drawRow, LEFT, measured, RIGHT, write, type SizedRow } from './paper-drawing-row.server.ts';
import { paginate } from './paper-layout.ts';
import { paperRows } from './paper-rows.ts';

export interface PaperFacts {
  /** Of the course; nothing here says why people take it. */
  course: string;
  /** The test, with its form. */
  title: string;
  /** As it is printed. */
  number: string;
  questions: PublicQuestion[];
  locale: Locale;
  createdAt: Date;
}

const [TOP, BOTTOM, FOOTER] = [52, 782, 800];
const HEADER = 150;
const BETWEEN = 16;

/** Questions on A4, black on white, with room for a username, and no key. `t` is in the language of the paper. */
export function drawPaper(facts: PaperFacts, t: Translate): Promise<Buffer> {
  const { title, number, locale, createdAt } = facts;
  const options = { title: `${title} ${number}`, author: 'Safe Steps', lang: locale, createdAt };
  return makePdf(options, (sheet, root) => {
    const blocks = facts.questions.map((question, index) => measured(sheet, paperRows(question, index + 1, t)));
    const pages = paginate(blocks, { first: BOTTOM - TOP - HEADER, other: BOTTOM - TOP, gap: BETWEEN });
    pages.forEach((page, index) => {
      if (index > 0) sheet.addPage();
      else drawHeader(sheet, root, facts, t);
      drawBlocks(sheet, root, page, index > 0 ? TOP : TOP + HEADER);
      const foot = t('papers.page', { number, page: index + 1, pages: pages.length });
      artifact(sheet, () => write(sheet, foot, LEFT, FOOTER, { size: 9 }));
    });
  });
}

function drawHeader(sheet: Sheet, root: StructureElement, { course, title, number }: PaperFacts, t: Translate) {
  const part = (tag: string, draw: () => void) => root.add(sheet.struct(tag, {}, draw));
  part('P', () => write(sheet, course, LEFT, TOP, { size: 10.5, width: 340, height: 14 }));
  part('P', () => write(sheet, t('papers.numberOf', { number }), RIGHT - 150, TOP, { width: 150, align: 'right' }));
  part('H1', () => write(sheet, title, LEFT, TOP + 17, { font: 'bold', size: 18 }));
  const line = TOP + 64;
  part('P', () => write(sheet, t('papers.username'), LEFT, line));
  part('P', () => write(sheet, t('papers.date'), LEFT + 318, line));
  artifact(sheet, () => {
    sheet.lineWidth(0.7).strokeColor('#000');
    sheet.moveTo(LEFT + 118, line + 13).lineTo(LEFT + 300, line + 13);
    sheet.moveTo(LEFT + 360, line + 13).lineTo(RIGHT, line + 13);
    sheet.stroke();
  });
  part('P', () => write(sheet, t('papers.instruction'), LEFT, TOP + 92, { size: 10, height: 44 }));
}

function drawBlocks(sheet: Sheet, root: StructureElement, blocks: SizedRow[][], from: number) {
  let top = from;
  for (const block of blocks) {
    for (const row of block) {
      drawRow(sheet, root, row, top);
      top += row.height;
    }
    top += BETWEEN;
  }
}
