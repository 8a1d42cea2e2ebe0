import { createServer, type RequestListener, type Server } from 'node:http';
import type { RequestHandler } from 'express';
import { answer } from './answer.ts';

const URL_LIMIT = 2_048;
const METHODS = ['GET', 'HEAD', 'POST'];

/** A server that waits for nobody for long. */
export function patientServer(listener: RequestListener): Server {
  return createServer(
    {
      headersTimeout: 15_000,
      requestTimeout: 30_000,
      // Both are looked at this often.
      connectionsCheckingInterval: 2_000,
      keepAliveTimeout: 65_000,
      maxHeaderSize: 16_384,
    },
    listener,
  );
}

/** No page has such an address; a database may not even be able to look for it. */
export const plausibleOnly: RequestHandler = (request, response, next) => {
  if (!METHODS.includes(request.method)) {
    response.set('Allow', METHODS.join(', '));
    return answer(response, 405, 'This method is not used here.');
  }
  if (request.originalUrl.length > URL_LIMIT || !readable(request.originalUrl)) {
    return answer(response, 404, 'There is no such page.');
  }
  next();
};

function readable(url: string): boolean {
  try {
    const path = decodeURIComponent(url.replace(/\?.*/s, ''));
    const climbs = path.split(/[/\\]/).some((part) => part === '..');
    return !path.includes('\0') && !/%00/.test(url) && !climbs;
  } catch {
    return false;
  }
}
