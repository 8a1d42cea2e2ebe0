import type { Request, RequestHandler } from 'express';
import { plainAddress } from './address.ts';

const FORWARDED =
  /^(forwarded|via|x-forwarded(-.+)?|x-(real|client|cluster-client)-ip|x-original-(host|url)|x-rewrite-url|x-host)$/;

/** What Express takes as its `trust proxy` setting. */
export function trustedProxies(setting: string | undefined): number | string | false {
  if (setting === undefined) return false;
  return /^\d+$/.test(setting) ? Number(setting) : setting;
}

export function forwardedHeaders(request: Request): string[] {
  return Object.keys(request.headers).filter((name) => FORWARDED.test(name));
}

/** Keeps the client's address as a configured proxy tells it, and lets nothing else that was forwarded go on. */
export const forgetForwarded: RequestHandler = (request, response, next) => {
  response.locals.ip = plainAddress(request.ip ?? '');
  for (const name of forwardedHeaders(request)) delete request.headers[name];
  next();
};
