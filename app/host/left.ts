import type { RequestHandler } from 'express';

const LEFT = /(?:^|;\s*)left=1(?:;|$)/;
const NOTES = '/notes';
const ANSWERS = [NOTES, '/leave'];

/**
 * For ten minutes after somebody left fast, whichever page is asked for (Back asks again, since no page may be kept)
 * is the neutral one, under its own address. A form that is sent meanwhile is still taken, so that nothing typed is lost.
 */
export const neutralAfterLeaving: RequestHandler = (request, response, next) => {
  const asks = request.method === 'GET' || request.method === 'HEAD';
  if (!asks || ANSWERS.includes(request.path) || !LEFT.test(request.get('cookie') ?? '')) return next();
  response.set('Cache-Control', 'private, no-store').redirect(303, NOTES);
};
