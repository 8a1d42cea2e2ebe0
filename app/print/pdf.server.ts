import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { fontsForOneDocument, fontsOfItsOwn, type Fonts, type Weight } from './fonts.server.ts';

/** A page to draw on: pdfkit's document, whose fonts are `regular`, `semibold` and `bold`. */
export type Sheet = PDFKit.PDFDocument;
export type StructureElement = ReturnType<Sheet['struct']>;

export interface PdfOptions {
  /** Shown in the reader's title bar. */
  title: string;
  author: string;
  /** BCP 47. */
  lang: string;
  createdAt: Date;
  layout?: 'portrait' | 'landscape';
  attachments?: Attachment[];
}

export interface Attachment {
  name: string;
  type: string;
  description: string;
  content: Buffer;
}

/**
 * An A4 page as PDF 1.7, PDF/A-3a, tagged. `draw` adds its structure to the one it is given. The
 * same options and drawing give the same bytes, in any order of documents.
 */
export function makePdf(options: PdfOptions, draw: (sheet: Sheet, root: StructureElement) => void): Promise<Buffer> {
  const { sheet, root } = open(options, fontsForOneDocument());
  draw(sheet, root);
  finish(sheet, root);
  return buffer(sheet);
}

/** As `makePdf`, for a document of many pages: `draw` may wait between two, and its parts come as they are ready. */
export function streamPdf(
  options: PdfOptions,
  draw: (sheet: Sheet, root: StructureElement) => Promise<void>,
): AsyncIterable<Uint8Array> {
  const { sheet, root } = open(options, fontsOfItsOwn());
  draw(sheet, root).then(
    () => finish(sheet, root),
    (error: Error) => sheet.destroy(error),
  );
  return sheet;
}

function open(options: PdfOptions, fonts: Fonts): { sheet: Sheet; root: StructureElement } {
  const sheet = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: options.lang,
    displayTitle: true,
    size: 'A4',
    layout: options.layout ?? 'portrait',
    margin: 0,
    // A default font would be embedded unasked; pdfkit's types know only names of fonts.
    font: null as unknown as string,
    info: {
      Title: withoutMarkup(options.title),
      Author: withoutMarkup(options.author),
      Creator: 'Safe Steps',
      Producer: 'Safe Steps',
      CreationDate: options.createdAt,
    },
  });
  for (const weight of Object.keys(fonts) as Weight[]) {
    sheet.registerFont(weight, fonts[weight] as unknown as string);
  }
  for (const attachment of options.attachments ?? []) attach(sheet, attachment, options.createdAt);
  const root = sheet.struct('Document');
  sheet.addStructure(root);
  return { sheet, root };
}

function finish(sheet: Sheet, root: StructureElement) {
  root.end();
  sheet.end();
}

/** Draws what carries no meaning: lines, colours, ornaments. */
export function artifact(sheet: Sheet, draw: () => void) {
  sheet.markContent('Artifact', { type: 'Layout' });
  sheet.save();
  draw();
  sheet.restore();
  sheet.endMarkedContent();
}

/** A picture, with the words that stand for it and the place it takes. */
export function figure(
  sheet: Sheet,
  { alt, bbox }: { alt: string; bbox: { left: number; top: number; right: number; bottom: number } },
  draw: () => void,
): StructureElement {
  // pdfkit's types do not know of `bbox`.
  const options: { alt: string; bbox: number[] } = { alt, bbox: [bbox.left, bbox.top, bbox.right, bbox.bottom] };
  return sheet.struct('Figure', options, draw);
}

/** Puts a file inside the document. */
export function attach(sheet: Sheet, { name, type, description, content }: Attachment, at: Date) {
  // Nor of `relationship`.
  const options = { name, type, description, relationship: 'Data', creationDate: at, modifiedDate: at };
  sheet.file(content, options);
}

/** pdfkit writes these into XML as they are. */
function withoutMarkup(text: string): string {
  return text.replace(/[<>&]/g, ' ');
}
