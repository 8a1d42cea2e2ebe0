import { constants } from 'node:zlib';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { Hosting } from '~/entry.server.tsx';
import { accessLog } from './access-log.ts';
import { application, type Build } from './application.ts';
import { readForm } from './body.ts';
import { sameSiteOnly } from './csrf.ts';
import { loopbackOnly } from './demo.ts';
import { securityHeaders } from './headers.ts';
import { health } from './health.ts';
import { neutralAfterLeaving } from './left.ts';
import { plausibleOnly } from './limits.ts';
import { mishaps } from './mishap.ts';
import { forgetForwarded, trustedProxies } from './proxy.ts';
import type { Shutdown } from './shutdown.ts';
import { staticFiles } from './static.ts';

/** A page is small: the default window would hold megabytes for each answer under way. */
const BROTLI = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 17 };

export interface HostOptions {
  hosting: Hosting;
  build: Build;
  origin: string;
  /** Whether demo people are in the database. */
  demo: boolean;
  shutdown: Shutdown;
  /** Serves the client's files while developing. */
  devServer?: RequestHandler;
}

/** The whole HTTP side, in the order in which a request meets it. */
export function createHost({ hosting, build, origin, demo, shutdown, devServer }: HostOptions): Express {
  const { log } = hosting;
  const settings = hosting.settings();
  const developing = devServer !== undefined;
  const app = express();
  app.disable('x-powered-by').set('trust proxy', trustedProxies(settings.TRUST_PROXY));
  app.use(securityHeaders({ secure: origin.startsWith('https:'), developing }));
  app.use(accessLog(log), shutdown.sayGoodbye);
  if (demo) app.use(loopbackOnly);
  app.use(forgetForwarded, sameSiteOnly(origin), plausibleOnly);
  app.use(health(hosting, shutdown.stopping));
  app.use(compression({ brotli: { params: BROTLI } }));
  if (devServer) app.use(devServer);
  app.use(staticFiles({ developing }));
  app.use(
    neutralAfterLeaving,
    readForm,
    application({ build, origin, mode: developing ? 'development' : 'production' }),
  );
  app.use(mishaps(log));
  return app;
}
