import { Router } from 'express';
import type { Hosting } from '~/entry.server.tsx';
import { answer } from './answer.ts';

const PATIENCE_MS = 2_000;

/** /healthz: the process answers. /readyz: it can do its work, database included, and means to go on. */
export function health(hosting: Pick<Hosting, 'ready'>, stopping: () => boolean): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => answer(response, 200, 'ok'));
  router.get('/readyz', async (_request, response) => {
    if (!stopping() && (await withinPatience(hosting.ready()))) return answer(response, 200, 'ready');
    response.set('Retry-After', '5');
    answer(response, 503, stopping() ? 'stopping' : 'the database does not answer');
  });
  return router;
}

function withinPatience(work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    work
      .then(
        () => resolve(true),
        () => resolve(false),
      )
      .finally(() => clearTimeout(timer));
  });
}
