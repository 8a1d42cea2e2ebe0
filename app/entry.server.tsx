import type { EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import { closeDatabase, db, openDatabase } from '~/db/db.server.ts';
import { env } from '~/env.server.ts';

export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  const html = renderToString(<RemixServer context={context} url={request.url} />);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}

/** What the host needs of the application, so that one process holds one database client. */
export const hosting = {
  settings: env,
  open: openDatabase,
  close: closeDatabase,
  async ready() {
    await db().$queryRawUnsafe('SELECT 1');
  },
};
export type Hosting = typeof hosting;
