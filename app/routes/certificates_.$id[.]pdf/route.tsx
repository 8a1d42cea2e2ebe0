import type { LoaderFunctionArgs } from '@remix-run/node';
import { ownCertificateAsked } from '~/certificates/asked.server.ts';
import { drawCertificate } from '~/certificates/drawing.server.ts';
import { isDiscreet, thisDevice } from '~/leaving/this-device.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { certificate, person } = await ownCertificateAsked(args);
  const { state, printed, signature, createdAt } = certificate;
  if (state !== 'valid') throw new Response(null, { status: 410 });
  const pdf = await drawCertificate(printed, { signature, createdAt, origin: args.context.origin });
  const name = isDiscreet(thisDevice(args.request), person.role) ? 'document' : `certificate-${printed.number}`;
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${name}.pdf"`,
      'Content-Length': String(pdf.length),
      'Cache-Control': 'private, no-store',
    },
  });
}
