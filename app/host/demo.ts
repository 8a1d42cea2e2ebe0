import type { RequestHandler } from 'express';
import { hostName, isLoopback } from './address.ts';
import { StartFault } from './fault.ts';
import { forwardedHeaders } from './proxy.ts';
import { answer } from './answer.ts';

/** Everyone knows the demo people's passphrase, so they are for this computer alone. */
export function requireLoopback(settings: { HOST: string; ORIGIN?: string }) {
  const name = settings.ORIGIN && new URL(settings.ORIGIN).hostname;
  const foreign = !isLoopback(settings.HOST)
    ? `HOST ${settings.HOST}`
    : name && !isLoopback(name)
      ? `ORIGIN ${name}`
      : '';
  if (foreign) {
    throw new StartFault(
      `Demo people have a well-known passphrase and are served on this computer only, not on ${foreign}. ` +
        'Set DEMO=off and use a database without them.',
    );
  }
}

export const loopbackOnly: RequestHandler = (request, response, next) => {
  if (isLoopback(hostName(request.get('host') ?? '')) && forwardedHeaders(request).length === 0) return next();
  answer(response, 403, 'Demo people live here, so this copy answers on its own computer only.');
};
