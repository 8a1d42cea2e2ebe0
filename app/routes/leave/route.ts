import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { leave } from '~/accounts/leave.server.ts';
import { ledFromElsewhere } from '~/leaving/left.ts';
import { addressOf, neutralSite } from '~/leaving/neutral-site.ts';
import { thisDevice } from '~/leaving/this-device.ts';

const HEADERS = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex, nofollow' };

/** What the link leads to: away, whoever asks; what follows from leaving follows only from our own pages' links. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const looksAhead = /prefetch|prerender/.test(
    request.headers.get('Sec-Purpose') ?? request.headers.get('Purpose') ?? '',
  );
  if (looksAhead) return new Response(null, { status: 503, headers: HEADERS });
  if (request.method === 'GET' && !ledFromElsewhere(request, context.origin)) await leave({ request, context });
  const Location = addressOf(neutralSite(thisDevice(request).exit));
  return new Response(null, { status: 303, headers: { ...HEADERS, Location } });
}

/** The script has covered the page and gone on by itself; this is what only we can do. */
export async function action(args: ActionFunctionArgs) {
  await leave(args);
  return new Response(null, { status: 204, headers: HEADERS });
}
