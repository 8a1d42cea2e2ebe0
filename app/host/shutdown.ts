import type { Server } from 'node:http';
import { Server as Listener } from 'node:net';
import type { RequestHandler } from 'express';

const IDLE_GRACE_MS = 1_000;
const PATIENCE_MS = 8_000;
const ACCEPTING_MS = 500;
const QUIET_TURNS = 5;

export interface Shutdown {
  stopping(): boolean;
  /** Takes no more connections, and resolves when every request taken has its answer, or patience ends. */
  stop(): Promise<void>;
  /** While stopping, tells each client not to ask again on the same connection. */
  sayGoodbye: RequestHandler;
}

export function shutdownOf(server: Server): Shutdown {
  let done: Promise<void> | undefined;
  let shut: Promise<void> | undefined;
  return {
    stopping: () => done !== undefined,
    stop: () => {
      shut ??= allAccepted(server);
      return (done ??= shut.then(() => drain(server)));
    },
    sayGoodbye: (_request, response, next) => {
      if (!shut) return next();
      response.set('Connection', 'close');
      void shut.then(() => next());
    },
  };
}

/**
 * The system completes connections that we have not taken yet, one each turn of the loop, and resets them when the
 * port is closed. Answers wait meanwhile, so that the turns are short and nobody who was answered comes again.
 */
async function allAccepted(server: Server) {
  let quietTurns = 0;
  const heard = () => void (quietTurns = 0);
  server.on('connection', heard);
  const until = Date.now() + ACCEPTING_MS;
  while (quietTurns < QUIET_TURNS && Date.now() < until) {
    await new Promise(setImmediate);
    quietTurns++;
  }
  server.off('connection', heard);
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
