import { isIP } from 'node:net';

/** Whether a name or address stays on this computer. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, '');
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}

/** The name in a Host header, without its port. */
export function hostName(header: string): string {
  return header.replace(/:\d*$/, '');
}

/** Where a server on this computer is reached. */
export function localOrigin(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** An IPv4 address that came in over an IPv6 socket is the same address. */
export function plainAddress(ip: string): string {
  return ip.replace(/^::ffff:(?=\d+\.)/i, '');
}
