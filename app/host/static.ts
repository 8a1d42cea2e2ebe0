import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

const ENDINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;
const FOREVER = { immutable: true, maxAge: '1y', index: false, redirect: false } as const;

/** Files that are served as they are. Those whose name holds their hash may be kept for good. */
export function staticFiles({ developing }: { developing: boolean }): RequestHandler {
  const router = Router();
  router.use('/course-files', ...immutable('build/course-files'));
  if (developing) return router.use(express.static('public', { index: false, redirect: false }));
  router.use('/assets', ...immutable('build/pages/client/assets'), ...immutable('build/previous-assets'));
  return router.use(
    precompressed('build/pages/client'),
    express.static('build/pages/client', { maxAge: '1h', index: false, redirect: false }),
  );
}

function immutable(folder: string): RequestHandler[] {
  return [precompressed(folder), express.static(folder, FOREVER)];
}

/** Leads a browser that understands it to the file the build has compressed already. */
function precompressed(folder: string): RequestHandler {
  const names = new Set(existsSync(folder) ? filesUnder(folder) : []);
  return (request, response, next) => {
    const choices = ENDINGS.filter(([, ending]) => names.has(request.path + ending));
    if (choices.length === 0) return next();
    response.vary('Accept-Encoding');
    const encoding = request.acceptsEncodings(...choices.map(([name]) => name));
    const ending = choices.find(([name]) => name === encoding)?.[1];
    if (encoding && ending) {
      response.type(request.path.slice(request.path.lastIndexOf('.'))).set('Content-Encoding', encoding);
      request.url = request.path + ending;
    }
    next();
  };
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
}
