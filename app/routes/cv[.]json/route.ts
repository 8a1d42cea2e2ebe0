import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { readCv } from '~/practice/cv.ts';
import { writeCvFile } from '~/practice/cv-file.ts';

export function loader() {
  return redirect('/cv');
}

/** What was typed, finished or not, as a file of its own. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  return new Response(writeCvFile(readCv((name) => form.get(name))), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="cv.json"',
      'Cache-Control': 'private, no-store',
    },
  });
}
