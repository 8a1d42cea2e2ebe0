import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartFault } from './fault.ts';
import { patientServer } from './limits.ts';

export interface Listening {
  server: Server;
  port: number;
  /** From now on `listener` answers; until then everybody is asked to come back. */
  hand(listener: RequestListener): void;
}

/** Takes the port before anything else is touched, so that a second start on it harms nothing. */
export async function listen(settings: { HOST: string; PORT: number }): Promise<Listening> {
  let current: RequestListener = (_request, response) => {
    response.writeHead(503, { 'Content-Type': 'text/plain', 'Retry-After': '2', 'Cache-Control': 'no-store' });
    response.end('Starting.\n');
  };
  const server = patientServer((request, response) => current(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new StartFault(reason(error, settings))));
    server.listen(settings.PORT, settings.HOST, resolve);
  });
  return { server, port: (server.address() as AddressInfo).port, hand: (listener) => (current = listener) };
}

function reason({ code, message }: NodeJS.ErrnoException, { HOST, PORT }: { HOST: string; PORT: number }): string {
  if (code === 'EADDRINUSE')
    return `Port ${PORT} on ${HOST} is taken. Stop the program that holds it, or set PORT to another.`;
  if (code === 'EACCES') return `Port ${PORT} is not open to this user. Set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST ${HOST} is not an address of this computer.`;
  return message;
}
