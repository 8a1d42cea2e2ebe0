import { artifact, type Sheet, type StructureElement } from '~/print/pdf.server.ts';
import { CERTIFICATE_WORDS } from './certificate-words.ts';
import { drawDivider } from './drawing-ornament.server.ts';
import { drawLine, setLine, type Line, type SetLine } from './drawing-line.server.ts';
import { CENTRE, COLOURS, TEXT_WIDTH } from './drawing-style.ts';
import { mainLocale, titleIn, type Printed } from './printed.ts';
import { secondSentence } from './second-sentence.ts';

type Block = (Line & { before: number }) | { divider: true; before: number };
type SetBlock = (SetLine & { before: number }) | { divider: true; before: number; height: number };

const TOP = 106;
const BOTTOM = 452;
/** What is already as small as its width asks for does not shrink in step, so one time may not be enough. */
const SHRINKINGS = 4;
const MOST_SPREAD = 1.7;

/** Who completed what: set at full size, then smaller until it fits, and centred in the room that is left. */
export function drawBody(sheet: Sheet, root: StructureElement, printed: Printed) {
  const titles = stack(sheet, titleBlocks(printed), 1);
  let top = drawStack(sheet, root, titles, TOP);
  const room = BOTTOM - top;
  const blocks = bodyBlocks(printed);
  let body = stack(sheet, blocks, 1);
  for (let tries = 0, scale = 1; heightOf(body) > room && tries < SHRINKINGS; tries += 1) {
    scale *= (room / heightOf(body)) * 0.99;
    body = stack(sheet, blocks, scale);
  }
  const spare = Math.max(0, room - heightOf(body));
  const spread = Math.min(MOST_SPREAD, 1 + spare / 2 / gapsOf(body));
  body = body.map((block) => ({ ...block, before: block.before * spread }));
  top += Math.max(0, (room - heightOf(body)) * 0.5);
  drawStack(sheet, root, body, top);
}

function titleBlocks({ languages }: Printed): Block[] {
  const [main, second] = languages.map(({ locale }) => ({ locale, words: CERTIFICATE_WORDS[locale] }));
  const title: Block = { ...line('H1', main?.words.title ?? '', 'semibold', 27, COLOURS.brand, 20), before: 0 };
  if (!second) return [title];
  return [title, { ...small(second.words.title, 13), lang: second.locale, before: 2 }];
}

function bodyBlocks(printed: Printed): Block[] {
  const locale = mainLocale(printed);
  const words = CERTIFICATE_WORDS[locale];
  const { latinName, rank, place, hours, score, passMark } = printed;
  const beside = [rank, place].filter(Boolean).join(' · ');
  const second = secondSentence(printed);
  return [
    { ...small(words.certifies, 12.5), before: 10 },
    { ...line('P', printed.name, 'bold', 38, COLOURS.ink, 22), before: 7 },
    { divider: true, before: 12 },
    latinName && { ...line('P', latinName, 'semibold', 15, COLOURS.soft, 11), before: 9 },
    beside && { ...line('P', beside, 'regular', 12, COLOURS.soft, 10), before: latinName ? 2 : 8 },
    words.before && { ...small(words.before, 12.5), before: 12 },
    { ...line('H2', titleIn(printed, locale), 'semibold', 22, COLOURS.brand, 17), before: words.before ? 5 : 14 },
    words.after && { ...small(words.after, 12.5), before: 4 },
    { ...small(`${words.hours(hours.count, hours.unit)}  ·  ${words.score(score, passMark)}`, 12), before: 12 },
    second && { ...running(second.text, 10), lang: second.locale, before: 16 },
  ].filter((block): block is Block => Boolean(block));
}

function line(tag: string, text: string, weight: Line['weight'], size: number, colour: string, least: number): Line {
  return { tag, text, weight, size, colour, least, width: TEXT_WIDTH };
}

function small(text: string, size: number): Line {
  return line('P', text, 'regular', size, COLOURS.soft, size * 0.8);
}

function running(text: string, size: number): Line {
  return { ...small(text, size), least: 'running', width: TEXT_WIDTH * 0.86 };
}

function stack(sheet: Sheet, blocks: Block[], scale: number): SetBlock[] {
  return blocks.map((block) => {
    const before = block.before * scale;
    if ('divider' in block) return { ...block, before, height: 2 };
    const least = block.least === 'running' ? block.least : block.least * scale;
    return { ...setLine(sheet, { ...block, size: block.size * scale, least }), before };
  });
}

function heightOf(blocks: SetBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.before + block.height, 0);
}

function gapsOf(blocks: SetBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.before, 1);
}

/** Answers where it ends. */
function drawStack(sheet: Sheet, root: StructureElement, blocks: SetBlock[], from: number): number {
  let top = from;
  for (const block of blocks) {
    top += block.before;
    const y = top;
    if ('divider' in block) artifact(sheet, () => drawDivider(sheet, y));
    else drawLine(sheet, root, block, { x: CENTRE, top: y, align: 'centre' });
    top += block.height;
  }
  return top;
}
