const ELSEWHERE = 'http://here.invalid';
const LOOPING = /^\/(sign-in|sign-up|sign-out|recover|confirm)(\/|$)/;
const UNSAFE = /[\\\p{Cc}\p{Zl}\p{Zp}]|%(0[0-9a-f]|1[0-9a-f]|7f|5c)/iu;
const LONGEST = 1000;
const USUAL = '/learn';

/** An address of this site to go on to; anything else, or a page that would only lead back here, becomes `fallback`. */
export function safeRedirect(to: unknown, fallback = USUAL): string {
  if (typeof to !== 'string' || to.length > LONGEST || !/^\/(?!\/)/.test(to) || UNSAFE.test(to)) return fallback;
  if (!URL.canParse(to, ELSEWHERE)) return fallback;
  const url = new URL(to, ELSEWHERE);
  if (url.origin !== ELSEWHERE || url.pathname.startsWith('//') || LOOPING.test(url.pathname)) return fallback;
  return url.pathname + url.search + url.hash;
}

/** `path`, carrying where to go on to afterwards. */
export function withReturn(path: string, redirectTo: string): string {
  return redirectTo === USUAL ? path : `${path}?redirectTo=${encodeURIComponent(redirectTo)}`;
}
