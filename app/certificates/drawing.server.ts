import { artifact, makePdf } from '~/print/pdf.server.ts';
import { CERTIFICATE_WORDS } from './certificate-words.ts';
import { drawBody } from './drawing-body.server.ts';
import { drawFooter } from './drawing-footer.server.ts';
import { drawEmblem, drawFrame } from './drawing-ornament.server.ts';
import { mainLocale, type Printed } from './printed.ts';

/** The certificate as a PDF: the same facts, signature, moment and origin give the same bytes. */
export function drawCertificate(
  printed: Printed,
  { signature, createdAt, origin }: { signature: string; createdAt: Date; origin: string },
): Promise<Buffer> {
  const locale = mainLocale(printed);
  const words = CERTIFICATE_WORDS[locale];
  return makePdf(
    {
      title: `${words.title} ${printed.number}`,
      author: printed.issuer,
      lang: locale,
      createdAt,
      layout: 'landscape',
      attachments: [
        {
          name: 'certificate.jws',
          type: 'application/jose',
          description: words.attachment,
          content: Buffer.from(signature),
        },
      ],
    },
    (sheet, root) => {
      artifact(sheet, () => {
        drawFrame(sheet);
        drawEmblem(sheet, 58);
      });
      drawBody(sheet, root, printed);
      drawFooter(sheet, root, printed, origin);
    },
  );
}
