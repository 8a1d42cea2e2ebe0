import type { ErrorRequestHandler } from 'express';
import type { Hosting } from '~/entry.server.tsx';
import { answer } from './answer.ts';

/** The host's own errors: the log learns everything, the visitor a short sentence. */
export function mishaps(log: Hosting['log']): ErrorRequestHandler {
  return (error: Error & { status?: number }, _request, response, next) => {
    const status = error.status && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ err: error }, 'the host failed');
    if (response.headersSent) return next(error);
    answer(response, status, status === 500 ? 'Something went wrong here. Please try again.' : 'This cannot be read.');
  };
}
