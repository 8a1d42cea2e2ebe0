import '@remix-run/node';

declare module '@remix-run/node' {
  /** What the host tells the application about a request. */
  interface AppLoadContext {
    /** The client's address, from a configured proxy or the socket; never logged. */
    ip: string;
    /** Whether the public address is https, so that cookies are marked Secure. */
    secure: boolean;
    /** The configured public origin, for links in letters, QR codes and certificates. */
    origin: string;
    /** Adds a Set-Cookie header to the answer, whichever route gives it. */
    setCookie(value: string): void;
    /** Whether what failed was the database being away, so that asking again later makes sense. */
    outage?: boolean;
  }
}
