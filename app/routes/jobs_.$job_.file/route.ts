import type { LoaderFunctionArgs } from '@remix-run/node';
import { requirePerson } from '~/accounts/viewer.server.ts';
import { findFile } from '~/jobs/file.server.ts';

/** The file that a job made, in parts, so that its size does not matter. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const person = await requirePerson({ request, context });
  const file = await findFile(person.id, params.job ?? '');
  if (!file) throw new Response(null, { status: 404 });
  return new Response(file.content, {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename="${file.name}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
