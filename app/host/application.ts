import { Readable } from 'node:stream';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import type { Request, RequestHandler, Response } from 'express';

export type Build = ServerBuild | (() => Promise<ServerBuild>);

/** The pages. Whatever address was used to get here, they see the public one. */
export function application({ build, origin, mode }: { build: Build; origin: string; mode: string }): RequestHandler {
  const handle = createRequestHandler({
    build,
    mode,
    getLoadContext: (_request, response) => ({
      ip: response.locals.ip as string,
      secure: origin.startsWith('https:'),
      origin,
      setCookie: (value: string) => void response.append('Set-Cookie', value),
    }),
  });
  return (request, response, next) => handle(asSeenInside(request, response, new URL(origin)), response, next);
}

/** The adapter reads little of a request; this is all of it, with the form that was already read. */
function asSeenInside(request: Request, response: Response, origin: URL): Request {
  const headers: Request['headers'] = { ...request.headers, host: origin.host };
  if (headers.origin) headers.origin = origin.origin;
  const body = response.locals.body as Buffer | undefined;
  return Object.assign(Readable.from(body?.length ? [body] : []), {
    method: request.method,
    originalUrl: request.originalUrl,
    protocol: origin.protocol.slice(0, -1),
    hostname: origin.hostname,
    headers,
    get: (name: string) => headers[name.toLowerCase()],
  }) as unknown as Request;
}
