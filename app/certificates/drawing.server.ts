import type { Locale } from '~/i18n/locales.ts';
import {
  artifact,
  attach,
  makePdf,
  streamPdf,
  type Attachment,
  type Sheet,
  type StructureElement,
} from '~/print/pdf.server.ts';
import { CERTIFICATE_WORDS } from './certificate-words.ts';
import { drawBody } from './drawing-body.server.ts';
import { drawFooter } from './drawing-footer.server.ts';
import { drawEmblem, drawFrame } from './drawing-ornament.server.ts';
import { mainLocale, type Printed } from './printed.ts';

export interface Signed {
  printed: Printed;
  signature: string;
  /** When this revision was made. */
  createdAt: Date;
}

/** The certificate as a PDF: the same facts, signature, moment and origin give the same bytes. */
export function drawCertificate(
  printed: Printed,
  { signature, createdAt, origin }: { signature: string; createdAt: Date; origin: string },
): Promise<Buffer> {
  const locale = mainLocale(printed);
  return makePdf(
    {
      title: `${CERTIFICATE_WORDS[locale].title} ${printed.number}`,
      author: printed.issuer,
      lang: locale,
      createdAt,
      layout: 'landscape',
      attachments: [signedFile('certificate.jws', { printed, signature })],
    },
    (sheet, root) => drawPage(sheet, root, printed, origin),
  );
}

/**
 * Certificates as one PDF, one to a page, each with its signed file inside. They are asked for one by one, so that
 * others have their turn between two; the same ones give the same bytes.
 */
export function drawCertificates(
  certificates: AsyncIterable<Signed>,
  { title, issuer, lang, createdAt, origin }: Together,
): AsyncIterable<Uint8Array> {
  return streamPdf({ title, author: issuer, lang, createdAt, layout: 'landscape' }, async (sheet, root) => {
    let isFirst = true;
    for await (const { printed, signature, createdAt: madeAt } of certificates) {
      if (!isFirst) sheet.addPage();
      isFirst = false;
      const part = sheet.struct('Sect', { lang: mainLocale(printed) });
      root.add(part);
      drawPage(sheet, part, printed, origin);
      part.end();
      attach(sheet, signedFile(`${printed.number}.jws`, { printed, signature }), madeAt);
    }
  });
}

interface Together {
  title: string;
  issuer: string;
  lang: Locale;
  createdAt: Date;
  origin: string;
}

function drawPage(sheet: Sheet, root: StructureElement, printed: Printed, origin: string) {
  artifact(sheet, () => {
    drawFrame(sheet);
    drawEmblem(sheet, 58);
  });
  drawBody(sheet, root, printed);
  drawFooter(sheet, root, printed, origin);
}

function signedFile(name: string, { printed, signature }: Pick<Signed, 'printed' | 'signature'>): Attachment {
  const description = CERTIFICATE_WORDS[mainLocale(printed)].attachment;
  return { name, type: 'application/jose', description, content: Buffer.from(signature) };
}
