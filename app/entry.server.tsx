import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import { demoPeople, inspect, open } from '~/commands/opening.ts';
import { TRADES } from '~/commands/trades.ts';
import { closeDatabase, db } from '~/db/db.server.ts';
import { isOutage } from '~/db/outage.server.ts';
import { env } from '~/env.server.ts';
import { startWorker } from '~/jobs/worker.server.ts';
import { log } from '~/log.server.ts';

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { outage }: AppLoadContext,
) {
  const html = renderToString(<RemixServer context={context} url={request.url} />);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  // Back asks us again, whoever read the page: after leaving fast, and for the next person at a shared device.
  if (!headers.get('Cache-Control')?.includes('no-store')) headers.set('Cache-Control', 'private, no-store');
  if (outage && status === 500) headers.set('Retry-After', '5');
  return new Response(`<!DOCTYPE html>${html}`, { status: outage && status === 500 ? 503 : status, headers });
}

export function handleError(error: unknown, { request, params, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (request.signal.aborted) return;
  context.outage = isOutage(error);
  log.error(
    { err: error, method: request.method, route: pattern(new URL(request.url).pathname, params) },
    'a page failed',
  );
}

/** An address without what was asked for in it. */
function pattern(path: string, params: Record<string, string | undefined>): string {
  const names = new Map(Object.entries(params).map(([name, value]) => [value, `:${name}`]));
  return path
    .split('/')
    .map((part) => names.get(decodeURIComponent(part)) ?? part)
    .join('/');
}

/** What the host needs of the application, so that one process holds one database client. */
export const hosting = {
  settings: env,
  log,
  inspect,
  open,
  close: closeDatabase,
  work: () => startWorker(TRADES),
  demoPeople,
  async ready() {
    await db().$queryRawUnsafe('SELECT 1');
  },
};
export type Hosting = typeof hosting;
