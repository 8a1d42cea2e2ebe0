import type { RequestHandler } from 'express';
import { answer } from './answer.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What changes something must come from our own pages: as the browser says, or, where it does not, by its Origin. */
export function sameSiteOnly(origin: string): RequestHandler {
  return (request, response, next) => {
    if (SAFE.has(request.method)) return next();
    const site = request.get('sec-fetch-site');
    const ours = site === undefined ? request.get('origin') === origin : site === 'same-origin';
    if (ours) return next();
    answer(response, 403, 'This form came from another site. Open the page here and send it again.');
  };
}
