interface CookieOptions {
  secure: boolean;
  maxAgeSeconds: number;
  path?: string;
}

/** The raw value of a cookie; it is not decoded, so nothing in it can throw. */
export function readCookie(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

export function writeCookie(name: string, value: string, { secure, maxAgeSeconds, path = '/' }: CookieOptions): string {
  return `${name}=${value}; Path=${path}; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}
