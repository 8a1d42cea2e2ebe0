import { readCookie, writeCookie } from '~/cookie.ts';

/** While it is there, every address shows the neutral page. The script on a page sets and reads it too. */
export const LEFT = 'left';
/** Set by the script when the server may not have heard: the session has still to be ended. */
export const LEAVING = 'leaving';
export const LEFT_S = 10 * 60;

export function haveLeft(secure: boolean): string {
  return writeCookie(LEFT, '1', { secure, maxAgeSeconds: LEFT_S, open: true });
}

export function isBack(secure: boolean): string {
  return writeCookie(LEFT, '', { secure, maxAgeSeconds: 0, open: true });
}

export function isLeaving(request: Request): boolean {
  return readCookie(request, LEAVING) === '1';
}

export function hasEnded(secure: boolean): string {
  return writeCookie(LEAVING, '', { secure, maxAgeSeconds: 0, open: true });
}

/**
 * Whether another site led here: it may be where somebody wants to go, but not what they did. Browsers too old to
 * say so are believed, since all that could be done to somebody is to show them less.
 */
export function ledFromElsewhere(request: Request, origin: string): boolean {
  const site = request.headers.get('Sec-Fetch-Site');
  if (site) return site !== 'same-origin' && site !== 'none';
  const from = request.headers.get('Referer');
  return from !== null && !from.startsWith(`${origin}/`);
}
