import { now } from '~/clock.server.ts';
import { artifact, makePdf, type Sheet, type StructureElement } from '~/print/pdf.server.ts';
import type { Cv } from './cv.ts';
import { cvBlocks, type Block } from './cv-blocks.ts';
import { CV_WORDS } from './cv-words.ts';

const MARGIN = 54;
const INDENT = 12;
const MOST_PAGES = 2;
/** From comfortable to still readable; on one page if any of them fits there. */
const SIZES = [10.5, 10, 9.5, 9];

interface Look {
  font: string;
  /** Times the size of the text. */
  size: number;
  /** Points above, at a size of 10. */
  before: number;
  tag: string;
  colour: string;
}

const LOOKS: Record<Block['is'], Look> = {
  name: { font: 'bold', size: 2.2, before: 0, tag: 'H1', colour: '#134a4e' },
  contact: { font: 'regular', size: 1, before: 2, tag: 'P', colour: '#333' },
  heading: { font: 'bold', size: 1.2, before: 16, tag: 'H2', colour: '#134a4e' },
  text: { font: 'regular', size: 1, before: 4, tag: 'P', colour: '#111' },
  item: { font: 'regular', size: 1, before: 3, tag: 'P', colour: '#111' },
  post: { font: 'semibold', size: 1, before: 8, tag: 'H3', colour: '#111' },
  place: { font: 'regular', size: 1, before: 1, tag: 'P', colour: '#444' },
};

interface Placed extends Block {
  page: number;
  y: number;
}

/** A CV as an A4 page, or two; undefined when it does not fit there. */
export async function drawCv(cv: Cv): Promise<Buffer | undefined> {
  const words = CV_WORDS[cv.locale];
  let fits = true;
  const pdf = await makePdf(
    { title: `${words.cv}: ${cv.values.name}`, author: cv.values.name ?? '', lang: cv.locale, createdAt: now() },
    (sheet, root) => {
      const blocks = cvBlocks(cv, words);
      const layouts = SIZES.map((size) => ({ size, placed: place(sheet, blocks, size) }));
      const pages = ({ placed }: (typeof layouts)[number]) => (placed.at(-1)?.page ?? 0) + 1;
      const fewest = Math.min(...layouts.map(pages));
      const best = layouts.find((layout) => pages(layout) === fewest);
      fits = fewest <= MOST_PAGES;
      if (fits && best) draw(sheet, root, best.placed, best.size);
    },
  );
  return fits ? pdf : undefined;
}

/** A heading stays with what follows it. */
function place(sheet: Sheet, blocks: Block[], size: number): Placed[] {
  const bottom = sheet.page.height - MARGIN;
  let page = 0;
  let y = MARGIN;
  return blocks.map((block, index) => {
    const before = y === MARGIN ? 0 : (LOOKS[block.is].before * size) / 10;
    const height = heightOf(sheet, block, size);
    const next = blocks[index + 1];
    const company = next && (block.is === 'heading' || block.is === 'post') ? heightOf(sheet, next, size) + 8 : 0;
    if (y + before + height + company > bottom) {
      page += 1;
      y = MARGIN;
    } else y += before;
    const placed = { ...block, page, y };
    y += height;
    return placed;
  });
}

function draw(sheet: Sheet, root: StructureElement, blocks: Placed[], size: number) {
  let page = 0;
  for (const block of blocks) {
    if (block.page > page) {
      sheet.addPage();
      page = block.page;
    }
    const { tag, colour } = LOOKS[block.is];
    if (block.is === 'item') artifact(sheet, () => sheet.circle(MARGIN + 3, block.y + size * 0.7, 1.4).fill('#1d6166'));
    root.add(
      sheet.struct(tag, {}, () => {
        choose(sheet, block, size).fillColor(colour);
        sheet.text(block.text, leftOf(block), block.y, { width: widthOf(sheet, block) });
      }),
    );
    if (block.is === 'heading') {
      const y = block.y + heightOf(sheet, block, size) - 1;
      artifact(sheet, () =>
        sheet
          .lineWidth(0.7)
          .strokeColor('#9bb8b8')
          .moveTo(MARGIN, y)
          .lineTo(sheet.page.width - MARGIN, y)
          .stroke(),
      );
    }
  }
}

function heightOf(sheet: Sheet, block: Block, size: number): number {
  return choose(sheet, block, size).heightOfString(block.text, { width: widthOf(sheet, block) });
}

function choose(sheet: Sheet, { is }: Block, size: number): Sheet {
  return sheet.font(LOOKS[is].font).fontSize(size * LOOKS[is].size);
}

function leftOf({ is }: Block): number {
  return is === 'item' ? MARGIN + INDENT : MARGIN;
}

function widthOf(sheet: Sheet, block: Block): number {
  return sheet.page.width - MARGIN - leftOf(block);
}
