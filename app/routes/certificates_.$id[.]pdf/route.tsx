import type { LoaderFunctionArgs } from '@remix-run/node';
import { ownCertificateAsked } from '~/certificates/asked.server.ts';
import { drawCertificate } from '~/certificates/drawing.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { certificate } = await ownCertificateAsked(args);
  const { state, printed, signature, createdAt } = certificate;
  if (state !== 'valid') throw new Response(null, { status: 410 });
  const pdf = await drawCertificate(printed, { signature, createdAt, origin: args.context.origin });
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="certificate-${printed.number}.pdf"`,
      'Content-Length': String(pdf.length),
      'Cache-Control': 'private, no-store',
    },
  });
}
