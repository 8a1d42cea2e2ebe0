import type { Response } from 'express';

/** A short, plain text instead of a page. */
export function answer(response: Response, status: number, text: string) {
  // What is left of a refused request is not waited for.
  if (response.req.headers['transfer-encoding'] || Number(response.req.headers['content-length'])) {
    response.set('Connection', 'close');
  }
  response.status(status).set('Cache-Control', 'no-store').type('text').send(`${text}\n`);
}
