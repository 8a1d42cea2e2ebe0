import type { Server } from 'node:http';
import { Server as Listener } from 'node:net';
import type { RequestHandler } from 'express';

const IDLE_GRACE_MS = 1_000;
const PATIENCE_MS = 9_000;

export interface Shutdown {
  stopping(): boolean;
  /** Takes no more connections, and resolves when every request taken has its answer, or patience ends. */
  stop(): Promise<void>;
  /** While stopping, tells each client not to ask again on the same connection. */
  sayGoodbye: RequestHandler;
}

export function shutdownOf(server: Server): Shutdown {
  let done: Promise<void> | undefined;
  return {
    stopping: () => done !== undefined,
    stop: () => (done ??= drain(server)),
    sayGoodbye: (_request, response, next) => {
      if (done) response.set('Connection', 'close');
      next();
    },
  };
}

async function drain(server: Server) {
  // http's own close cuts idle connections at once, and with them the request that is on its way in.
  const closed = new Promise<void>((resolve) => void Listener.prototype.close.call(server, () => resolve()));
  const idle = setTimeout(() => setInterval(() => server.closeIdleConnections(), 100).unref(), IDLE_GRACE_MS);
  const hard = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await closed;
  clearTimeout(idle);
  clearTimeout(hard);
}
