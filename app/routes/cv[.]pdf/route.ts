import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { makeCv } from '~/practice/make-cv.server.ts';

export function loader() {
  return redirect('/cv');
}

/** The page as a file. With an error the same form goes on to the page that shows it, with everything typed. */
export async function action({ request }: ActionFunctionArgs) {
  const { pdf } = await makeCv(await request.formData());
  if (!pdf) return redirect('/cv', 307);
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="cv.pdf"',
      'Content-Length': String(pdf.length),
      'Cache-Control': 'private, no-store',
    },
  });
}
