import type { RequestHandler } from 'express';
import type { Hosting } from '~/entry.server.tsx';

const QUIET = /^\/(assets|course-files|healthz|readyz|icon\.svg)/;

/** One line an answer, with nothing in it about who asked or for what. */
export function accessLog(log: Hosting['log']): RequestHandler {
  return (request, response, next) => {
    if (QUIET.test(request.path)) return next();
    const began = performance.now();
    response.on('finish', () => {
      const ms = Math.round(performance.now() - began);
      log.info({ method: request.method, status: response.statusCode, ms }, 'answered');
    });
    next();
  };
}
