import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { Hosting } from '~/entry.server.tsx';

export interface HostOptions {
  hosting: Hosting;
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Serves the client's files while developing. */
  devServer?: RequestHandler;
}

/** The whole HTTP side, ready to listen. */
export function createHost({ hosting, build, devServer }: HostOptions): Express {
  const settings = hosting.settings();
  const origin = settings.ORIGIN ?? `http://${settings.HOST}:${settings.PORT}`;
  const app = express();
  app.disable('x-powered-by');
  app.get('/healthz', (_request, response) => void response.type('text').send('ok'));
  app.use(compression());
  if (devServer) app.use(devServer);
  else app.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: '1y' }));
  app.use(express.static(devServer ? 'public' : 'build/client', { maxAge: '1h' }));
  app.all(
    '*',
    createRequestHandler({
      build,
      getLoadContext: (request, response) => ({
        ip: request.ip ?? '',
        secure: origin.startsWith('https:'),
        origin,
        setCookie: (value) => void response.append('Set-Cookie', value),
      }),
    }),
  );
  return app;
}
