interface CookieOptions {
  secure: boolean;
  maxAgeSeconds: number;
  path?: string;
  /** Whether a script may read it too. */
  open?: boolean;
}

/** The raw value of a cookie; it is not decoded, so nothing in it can throw. */
export function readCookie(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

export function writeCookie(
  name: string,
  value: string,
  { secure, maxAgeSeconds, path = '/', open = false }: CookieOptions,
): string {
  const guards = `${open ? '' : '; HttpOnly'}; SameSite=Lax${secure ? '; Secure' : ''}`;
  return `${name}=${value}; Path=${path}; Max-Age=${maxAgeSeconds}${guards}`;
}
